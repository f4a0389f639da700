import { crc32 } from 'node:zlib';
import { mediaLimits } from '@slova/domain';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePictureEncoder } from './picture-encoder.ts';

const encode = makePictureEncoder();
const red = { width: 80, height: 40, channels: 3, background: '#c00' } as const;
const encoded = async (bytes: Uint8Array) => {
  const picture = await encode(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
};

// It chooses which formats can be read at all, for everybody in this process.
beforeAll(() => encode(new Uint8Array()));

describe('a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('of %s becomes WebP', async (format) => {
    const { bytes, ...sides } = await encoded(await sharp({ create: red }).toFormat(format).toBuffer());
    expect(sides).toEqual({ width: 80, height: 40 });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 80, height: 40 });
  });

  it('stands upright, and says nothing of the camera and the place', async () => {
    const taken = { IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } };
    const lying = sharp({ create: red }).jpeg().withExif(taken).withMetadata({ orientation: 6 });
    const given = await lying.toBuffer();
    expect(given.includes('A camera')).toBe(true);
    const { bytes, width, height } = await encoded(given);
    expect([width, height]).toEqual([40, 80]);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('carries nothing behind its end, such as a script', async () => {
    const png = await sharp({ create: red }).png().toBuffer();
    const { bytes } = await encoded(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]));
    expect(Buffer.from(bytes).includes('script')).toBe(false);
  });

  it('is made smaller until its longer side fits, and never larger', async () => {
    const wide = { ...red, width: 4_000, height: 1_000 };
    const { width, height } = await encoded(await sharp({ create: wide }).png().toBuffer());
    expect([width, height]).toEqual([mediaLimits.pictureSide, 400]);
  });

  it('that claims to be as large as a wall is not opened', async () => {
    const png = await sharp({ create: red }).png().toBuffer();
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await encode(png)).toBe('too-many-pixels');
  });

  it('that is broken off, or no picture at all, is broken', async () => {
    const png = await sharp({ create: { ...red, noise: { type: 'gaussian' } } })
      .png()
      .toBuffer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>';
    for (const bytes of [png.subarray(0, png.length / 2), Buffer.from(svg), new Uint8Array()])
      expect(await encode(bytes)).toBe('broken');
  });

  it('waits for its turn when many come at once', async () => {
    const png = await sharp({ create: red }).png().toBuffer();
    const made = await Promise.all(Array.from({ length: 12 }, () => encoded(png)));
    expect(new Set(made.map(({ width }) => width))).toEqual(new Set([80]));
  });
});
