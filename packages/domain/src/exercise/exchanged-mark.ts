import type { LanguageRules } from './language-rules.ts';

/**
 * True when a letter carries an optional mark where another one was meant: marks may be left out or added, but not be wrong.
 * The texts are compared from their ends, because one of them may have a leading word.
 */
export function exchangesMarks(given: string, meant: string, { optionalMarks }: LanguageRules): boolean {
  if (!optionalMarks) return false;
  const marks = (text: string): string[][] =>
    (text.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? []).map((letter) => letter.match(optionalMarks) ?? []);
  const expected = marks(meant).toReversed();
  return marks(given)
    .toReversed()
    .some(
      (found, index) => !isSubset(found, expected[index] ?? []) && !isSubset(expected[index] ?? [], found),
    );
}

const isSubset = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((mark) => all.includes(mark));
