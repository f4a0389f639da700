import { PackageRefused } from './package-refused.ts';

/** A field of a message: its number with a varint or with bytes. Fixed-size fields are passed over. */
export type WireField = { readonly number: number; readonly value: number | Uint8Array };

/** Reads the fields of a Protocol Buffers message (encoding as in protobuf.dev/programming-guides/encoding). */
export function wireFields(bytes: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [key, afterKey] = varint(bytes, at);
    const number = Math.floor(key / 8);
    const type = key % 8;
    if (type === 0) {
      const [value, next] = varint(bytes, afterKey);
      fields.push({ number, value });
      at = next;
    } else if (type === 2) {
      const [length, from] = varint(bytes, afterKey);
      if (from + length > bytes.length) throw new PackageRefused('damaged', 'message');
      fields.push({ number, value: bytes.subarray(from, from + length) });
      at = from + length;
    } else if (type === 1 || type === 5) at = afterKey + (type === 1 ? 8 : 4);
    else throw new PackageRefused('damaged', 'message');
  }
  return fields;
}

/** The text of a message's field; empty when it has none. */
export function wireText(bytes: Uint8Array, number: number): string {
  const found = wireFields(bytes).find((field) => field.number === number);
  return found && typeof found.value !== 'number' ? Buffer.from(found.value).toString('utf8') : '';
}

function varint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) break;
    value += (byte % 128) * 128 ** index;
    if (byte < 128) return [value, from + index + 1];
  }
  throw new PackageRefused('damaged', 'message');
}
