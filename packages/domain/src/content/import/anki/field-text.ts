/** What a field of a note comes to without its HTML. */
export type FieldText = {
  /** Lines are kept, spaces are not. */
  readonly text: string;
  /** It was more than text: bold, colours, tables. */
  readonly isFormatted: boolean;
};

/** Reads a field: line breaks, entities and readings become text, the rest of the HTML goes. */
export function fieldText(html: string): FieldText {
  const bare = html
    .replace(soundTag, ' ')
    .replace(/<!--(?:(?!<!--).)*?-->/gsu, '')
    .replace(/<(style|script)\b.*?(?:<\/\1\s*>|$)/gisu, '')
    .replace(/[\r\n]+/gu, ' ')
    .replace(rubyParts, '')
    .replace(lineEnd, '\n')
    .replace(anyTag, '');
  const isFormatted = [...html.matchAll(anyTag)].some(([, name = '']) => !plainTags.has(name.toLowerCase()));
  return { text: tidy(plainText(bare)), isFormatted };
}

/** The reading that ruby text or Anki's own `漢字[かんじ]` gives; empty without one. */
export function readingIn(
  html: string,
  isFurigana: boolean,
): { readonly bare: string; readonly reading: string } {
  const ruby = [...html.matchAll(rubyReading)].map(([, text = '']) => plainText(text.replace(anyTag, '')));
  if (ruby.length > 0) return { bare: html, reading: ruby.join('') };
  if (!isFurigana || !furigana.test(html)) return { bare: html, reading: '' };
  const spaced = html.replaceAll('&nbsp;', ' ');
  const withReadings = spaced.replace(furiganas, (_all, _word: string, read: string) => read);
  return {
    bare: spaced.replace(furiganas, (_all, word: string) => word),
    reading: fieldText(withReadings).text,
  };
}

// Fields are of anybody: each of these looks at no place of a text more than a few times.
const soundTag = /\[sound:([^\]]{0,300})\]/giu;
const rubyReading = /<rt\b[^<>]*>((?:(?!<rt\b).)*?)<\/rt\s*>/giu;
const rubyParts = new RegExp(`${rubyReading.source}|<rp\\b[^<>]*>(?:(?!<rp\\b).)*?</rp\\s*>`, 'giu');
const lineEnd = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|ul|ol|table)\s*>|<(?:div|p|li|tr|hr|h[1-6])\b[^<>]*>/giu;
const anyTag = /<\/?([a-z][a-z0-9-]{0,30})\b[^<>]*>/giu;
const plainTags = new Set('br div p span img ruby rt rp rb audio video source object'.split(' '));
const furiganas = / ?([^\s[\]<>]{1,60})\[([^\]:]{1,60})\]/gu;
const furigana = new RegExp(furiganas.source, 'u');

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200C',
  zwj: '\u200D',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  rarr: '→',
  larr: '←',
  times: '×',
  deg: '°',
};

/** Text without entities. Anki writes letters as they are; names of other signs are rare enough to stay as written. */
export function plainText(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+\d*));/giu,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? all;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : '';
    },
  );
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
