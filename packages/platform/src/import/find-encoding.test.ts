import { describe, expect, it } from 'vitest';
import { findEncoding } from './find-encoding.ts';

const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text (rule I4)', () => {
  it.each([
    ['plain letters', Buffer.from('dog,cat\n'), 'utf-8'],
    ['UTF-8', Buffer.from('dog,собака\n'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFdog,собака\n'), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFdog\tсобака\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from('dog\tсобака\r\ncat\tкот\r\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', utf16be('dog\tсобака\r\ncat\tкот\r\n'), 'utf-16be'],
    ['Cyrillic single bytes', cp1251('dog;собака\ncat;кот, кошка\n'), 'windows-1251'],
    ['Western single bytes', Buffer.from('naïf;café\nMädchen;Straße\n', 'latin1'), 'windows-1252'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('of %s is found', (_what, bytes, encoding) => {
    expect(findEncoding(bytes)).toBe(encoding);
  });

  it('is UTF-8 also when the sample ends in the middle of a letter', () => {
    expect(findEncoding(Buffer.from('собака').subarray(0, 7))).toBe('utf-8');
  });
});
