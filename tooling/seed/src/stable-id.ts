import { createHash } from 'node:crypto';

/**
 * A UUID that follows from a name: version 8 (RFC 9562 §5.8) over SHA-256. The same deck or term has the same id in every
 * installation, and loading it again finds it.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha256').update(`slova:${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
