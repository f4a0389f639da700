import type { LanguageTag } from '../../language.ts';

/** What the sides of a file are most likely written in; null where the letters do not tell, as Latin ones do not. */
export type SideLanguages = { readonly term: LanguageTag | null; readonly answer: LanguageTag | null };

type Letters = readonly [LanguageTag, RegExp];
/** The usual language of a script, and others that have letters of their own among it. */
const scripts: readonly { readonly usual: Letters; readonly others?: readonly Letters[] }[] = [
  {
    usual: ['zh', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    others: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u]],
  },
  {
    usual: ['ru', /\p{Script=Cyrillic}/u],
    others: [
      ['be', /ў/iu],
      ['uk', /[їєґ]/iu],
    ],
  },
  { usual: ['ko', /\p{Script=Hangul}/u] },
  { usual: ['el', /\p{Script=Greek}/u] },
  { usual: ['he', /\p{Script=Hebrew}/u] },
  { usual: ['ar', /\p{Script=Arabic}/u] },
  { usual: ['hi', /\p{Script=Devanagari}/u] },
  { usual: ['th', /\p{Script=Thai}/u] },
  { usual: ['ka', /\p{Script=Georgian}/u] },
  { usual: ['hy', /\p{Script=Armenian}/u] },
];

/** The language of texts by the script of most of them. A guess to begin with: the learner says what is right. */
export function languageByScript(texts: readonly string[]): LanguageTag | null {
  const isIn =
    (least: number) =>
    ([, letters]: Letters): boolean =>
      texts.filter((text) => letters.test(text)).length > texts.length * least;
  const script = scripts.find(({ usual }) => isIn(1 / 2)(usual));
  const other = script?.others?.find(isIn(1 / 20));
  return (other ?? script?.usual)?.[0] ?? null;
}
