import { crc32, deflateSync } from 'node:zlib';
import type { DeckForEverybody } from '@slova/application';
import type { Cover, CoverTile } from '@slova/domain';
import { coverColumns, coverOf, coverRows } from '@slova/domain';

const tile = 120;
export const coverHeight = coverRows * tile;
export const coverWidth = coverColumns * tile;

/** A deck's cover as a picture that other sites can show beside its link: PNG with a palette of three colours (RFC 2083). */
export function coverPicture({
  id,
  termLanguage,
  title,
}: Pick<DeckForEverybody, 'id' | 'termLanguage' | 'title'>): Buffer {
  const cover = coverOf({ id, termLanguage, title: title.en });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(coverWidth, 0);
  header.writeUInt32BE(coverHeight, 4);
  // Eight bits a pixel, each an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(tones[cover.tone].flat())),
    chunk('IDAT', deflateSync(pixels(cover))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

/** Ground, quiet and strong colour of each tone. */
const tones: Readonly<Record<Cover['tone'], readonly [Colour, Colour, Colour]>> = {
  cornflower: [
    [232, 237, 255],
    [157, 178, 255],
    [52, 80, 180],
  ],
  leaf: [
    [228, 245, 233],
    [132, 201, 154],
    [36, 116, 68],
  ],
  rye: [
    [252, 243, 220],
    [232, 193, 96],
    [140, 98, 10],
  ],
  poppy: [
    [255, 233, 228],
    [245, 152, 132],
    [178, 48, 28],
  ],
  mallow: [
    [246, 232, 250],
    [208, 148, 224],
    [124, 50, 148],
  ],
};

// Each row begins with its filter: none.
function pixels({ tiles }: Cover): Buffer {
  const rows = Buffer.alloc((coverWidth + 1) * coverHeight);
  for (const each of tiles) {
    for (let y = 0; y < tile; y += 1) {
      const start = (each.row * tile + y) * (coverWidth + 1) + 1 + each.column * tile;
      for (let x = 0; x < tile; x += 1) {
        if (isInside(each, (x + 0.5) / tile, (y + 0.5) / tile)) rows[start + x] = each.isStrong ? 2 : 1;
      }
    }
  }
  return rows;
}

// Within a square from 0 to 1, turned by quarters.
function isInside({ motif, turn }: CoverTile, x: number, y: number): boolean {
  const [u = 0, v = 0] =
    [
      [x, y],
      [y, 1 - x],
      [1 - x, 1 - y],
      [1 - y, x],
    ][turn] ?? [];
  const centre = Math.hypot(u - 0.5, v - 0.5);
  if (motif === 'dot') return centre < 0.22;
  if (motif === 'ring') return centre < 0.42 && centre > 0.24;
  if (motif === 'petal') return Math.hypot(u, v) < 1;
  return motif === 'leaf' && Math.hypot(u, v) < 1 && Math.hypot(1 - u, 1 - v) < 1;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
