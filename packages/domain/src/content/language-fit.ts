import type { DeckLanguages } from './term.ts';

/**
 * How well the languages of a deck suit somebody who reads a language, from 0 to 3: what matters most is that its answers are
 * in that language, then that its terms are not.
 */
export function languageFit(
  deck: Pick<DeckLanguages, 'termLanguage' | 'answerLanguage'>,
  reads: string,
): number {
  return (primary(deck.answerLanguage) === reads ? 2 : 0) + (primary(deck.termLanguage) === reads ? 0 : 1);
}

const primary = (tag: string): string | undefined => tag.split('-')[0]?.toLowerCase();
