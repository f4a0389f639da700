import { expect, test } from 'vitest';
import { isMediaId } from './media-id.ts';
import { soundTypeOf } from './sound-type.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const ogg = (codec: string): string => `OggS${'\0'.repeat(24)}${codec}`;

test.each([
  ['RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
  [ogg('OpusHead'), 'audio/ogg'],
  [ogg('\x01vorbis'), 'audio/ogg'],
  ['\0\0\0\x20ftypM4A \0', 'audio/mp4'],
  ['\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm', 'audio/webm'],
  ['ID3\x04\0', 'audio/mpeg'],
  ['\xFF\xFB\x90\x64', 'audio/mpeg'],
])('sound is known by how it begins: %j', (begin, type) => {
  expect(soundTypeOf(bytesOf(begin))).toBe(type);
});

test.each([
  '',
  'RIFF\x24\0\0\0AVI LIST',
  ogg('\x80theora'),
  '\0\0\0\x20ftypavif',
  '\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84matroska',
  '<!doctype html><script>',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '\xFF\xFE<\0h\0',
  '\xFF\xF1\x50\x80',
  '\xFF\xFB\xF0\x64',
])('what is not sound is none, whatever it is: %j', (begin) => {
  expect(soundTypeOf(bytesOf(begin))).toBeNull();
});

test('an address is 64 small hexadecimal digits and nothing else', () => {
  const id = 'a1'.repeat(32);
  expect(isMediaId(id)).toBe(true);
  for (const text of ['', id.slice(1), `${id}0`, id.toUpperCase(), `${id}\n`, `../${id.slice(3)}`])
    expect(isMediaId(text), text).toBe(false);
});
