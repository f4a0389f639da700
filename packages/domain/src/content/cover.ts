import type { LanguageTag } from '../language.ts';
import { seededFraction } from '../seeded-random.ts';

export const coverTones = ['cornflower', 'leaf', 'rye', 'poppy', 'mallow'] as const;
export const coverMotifs = ['none', 'petal', 'leaf', 'dot', 'ring'] as const;

/** One square of the pattern; `turn` in quarter turns. */
export type CoverTile = {
  readonly column: number;
  readonly row: number;
  readonly motif: (typeof coverMotifs)[number];
  readonly turn: 0 | 1 | 2 | 3;
  readonly isStrong: boolean;
};

/** A picture for a deck that nobody had to draw: letters of its language beside a pattern of its own. */
export type Cover = {
  readonly tone: (typeof coverTones)[number];
  readonly letters: string;
  readonly tiles: readonly CoverTile[];
};

export const coverColumns = 5;
export const coverRows = 3;

/** The cover of a deck (CON-1): always the same for the same deck, whatever it is called meanwhile. */
export function coverOf(deck: { id: string; termLanguage: LanguageTag; title: string }): Cover {
  const pick = <Item>(items: readonly Item[], what: string): Item =>
    items[Math.floor(seededFraction(`${deck.id}/${what}`) * items.length)] as Item;
  const tiles = Array.from({ length: coverColumns * coverRows }, (_, index): CoverTile => {
    const [column, row] = [index % coverColumns, Math.floor(index / coverColumns)];
    return {
      column,
      row,
      motif: pick(coverMotifs, `motif/${index}`),
      turn: pick([0, 1, 2, 3] as const, `turn/${index}`),
      isStrong: pick([true, false], `strength/${index}`),
    };
  });
  return { tone: pick(coverTones, 'tone'), letters: lettersOf(deck.termLanguage, deck.title), tiles };
}

function lettersOf(language: LanguageTag, title: string): string {
  const known = letters[language.split('-')[0]?.toLowerCase() ?? ''];
  return known ?? (/[\p{L}\p{N}]/u.exec(title)?.[0].toUpperCase() || '…');
}

/** Letters by which a language is known at a glance. */
const letters: Readonly<Record<string, string>> = {
  ar: 'ع',
  be: 'Ўў',
  cs: 'Řř',
  da: 'Øø',
  de: 'Ää',
  el: 'Ωω',
  en: 'Aa',
  es: 'Ññ',
  fa: 'پ',
  fr: 'Éé',
  he: 'א',
  hi: 'अ',
  hu: 'Őő',
  it: 'Èè',
  ja: 'あ',
  ka: 'ქ',
  ko: '한',
  la: 'Ææ',
  nl: 'Ĳĳ',
  no: 'Åå',
  pl: 'Łł',
  pt: 'Ãã',
  ru: 'Яя',
  sv: 'Öö',
  th: 'ก',
  tr: 'Ğğ',
  uk: 'Її',
  zh: '文',
};
