import { crc32, deflateSync } from 'node:zlib';

/** A picture in one colour, 0–65 535, as a PNG file (W3C PNG, §5 and §11). */
export function aPng(width: number, height: number, colour = 0): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const pixels = Buffer.alloc(width * 3, Buffer.from([colour % 256, colour >> 8, 128]));
  const line = Buffer.concat([Buffer.from([0]), pixels]);
  const lines = Buffer.concat(Array.from({ length: height }, () => line));
  const signature = Buffer.from('\u{89}PNG\r\n\u{1A}\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), bytes]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(bytes.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
