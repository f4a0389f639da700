import { randomBytes } from 'node:crypto';

/** A UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then 74 random bits. */
export function newId(): string {
  const bytes = drawn();
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Random bytes are drawn for many ids at once: asking for 16 costs as much as asking for 4 096. */
const poolBytes = 4_096;
let pool = Buffer.alloc(0);

function drawn(): Buffer {
  if (pool.length < 16) pool = randomBytes(poolBytes);
  const bytes = pool.subarray(0, 16);
  pool = pool.subarray(16);
  return bytes;
}
