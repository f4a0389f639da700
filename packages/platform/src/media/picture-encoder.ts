import type { EncodePicture } from '@slova/application';
import { mediaLimits } from '@slova/domain';
import type { Sharp, SharpOptions } from 'sharp';

/**
 * Makes every picture anew, so that nothing else than what is to be seen gets out again: no place where it was taken, no script
 * behind its end. At most `atOnce` at a time, on threads of their own; of pictures that move, the first is kept. The library is
 * loaded when the first picture comes.
 */
export function makePictureEncoder({ atOnce = 2 }: { readonly atOnce?: number } = {}): EncodePicture {
  let library: ReturnType<typeof load> | undefined;
  const inTurn = atMost(atOnce);
  return (bytes) => inTurn(async () => encode(await (library ??= load()), bytes));
}

type Library = (bytes: Uint8Array, options: SharpOptions) => Sharp;

/** Formats that are read at all: each one more is one more reader of hostile bytes. */
const readers = ['PngBuffer', 'JpegBuffer', 'WebpBuffer', 'NsgifBuffer', 'HeifBuffer'];

async function load(): Promise<Library> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: readers.map((reader) => `VipsForeignLoad${reader}`) });
  return sharp;
}

async function encode(sharp: Library, bytes: Uint8Array): ReturnType<EncodePicture> {
  const { pictureSide: side, picturePixels: limitInputPixels } = mediaLimits;
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels, pages: 1, failOn: 'error' })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: 20 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    return /exceeds pixel limit/u.test(String(error)) ? 'too-many-pixels' : 'broken';
  }
}

/** Runs work, no more than so much of it at once; what comes later waits. */
function atMost(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
