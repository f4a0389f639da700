import { expect, it } from 'vitest';
import { pictureFormatOf } from './picture-format.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

it.each([
  ['png', '\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR'],
  ['jpeg', '\u{FF}\u{D8}\u{FF}\u{E0}\0\u{10}JFIF'],
  ['webp', 'RIFF\0\0\0\0WEBPVP8 '],
  ['gif', 'GIF89a\u{1}\0'],
  ['gif', 'GIF87a\u{1}\0'],
  ['avif', '\0\0\0\u{20}ftypavif\0\0\0\0avifmif1'],
  ['avif', '\0\0\0\u{20}ftypmif1\0\0\0\0mif1avif'],
])('a picture is %s by how it begins', (format, bytes) => {
  expect(pictureFormatOf(bytesOf(bytes))).toBe(format);
});

it.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['<?xml version="1.0"?><svg/>'],
  ['<!doctype html><img src=x>'],
  ['RIFF\0\0\0\0WAVEfmt '],
  ['\0\0\0\u{20}ftypM4A \0\0\0\0'],
  ['GIF88a'],
  ['%PDF-1.7'],
  ['BM6\0\0\0'],
  [''],
])('%j is no picture that is taken', (bytes) => {
  expect(pictureFormatOf(bytesOf(bytes))).toBeNull();
});
