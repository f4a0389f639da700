import { PackageRefused } from './package-refused.ts';
import { wireFields, wireText } from './wire-fields.ts';

/** Names of media files with the archive entry that holds each. */
export type MediaMap = ReadonlyMap<string, string>;

/**
 * Which archive entry holds which file: a JSON object of entry to name in older packages, a list in the order of the entries
 * in newer ones.
 */
export function mediaMapOf(bytes: Buffer, isList: boolean): MediaMap {
  return new Map(isList ? [...listed(bytes)] : mapped(bytes));
}

function* listed(bytes: Buffer): Generator<[string, string]> {
  let index = 0;
  for (const { number, value } of wireFields(bytes)) {
    if (number !== 1 || typeof value === 'number') continue;
    yield [wireText(value, 1).normalize('NFC'), String(index)];
    index += 1;
  }
}

function mapped(bytes: Buffer): [string, string][] {
  const text = bytes.toString('utf8').trim();
  if (text === '') return [];
  const names = parsed(text);
  return Object.entries(names).flatMap(([entry, name]): [string, string][] =>
    typeof name === 'string' ? [[name.normalize('NFC'), entry]] : [],
  );
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, as everything that is no map.
  }
  throw new PackageRefused('damaged', 'media');
}
