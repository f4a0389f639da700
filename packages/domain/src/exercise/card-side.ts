import type { DeckLanguages, Example, Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import type { Side } from '../review/index.ts';
import { readingAsAnswer } from './reading.ts';

/** What a card asks and what it accepts, in one direction of a term. */
export type CardSide = {
  readonly prompt: string;
  readonly promptLanguage: LanguageTag;
  readonly hint: string | null;
  readonly answerLanguage: LanguageTag;
  /** All accepted answers; the first is displayed. */
  readonly accepted: readonly string[];
  readonly example: Example | null;
};

/** The two sides of a term: recognising shows the headword, producing shows the first meaning. */
export function cardSide(term: Omit<Term, 'id' | 'deckId'>, direction: Side, deck: DeckLanguages): CardSide {
  const first = term.senses[0];
  const example = first?.examples[0] ?? null;
  if (direction === 'recognise') {
    const accepted = unique(term.senses.flatMap((sense) => sense.answers));
    const { termLanguage, answerLanguage } = deck;
    return {
      prompt: term.headword,
      promptLanguage: termLanguage,
      hint: null,
      answerLanguage,
      accepted,
      example,
    };
  }
  return {
    prompt: first?.answers[0] ?? '',
    promptLanguage: deck.answerLanguage,
    hint: first?.hint ?? null,
    answerLanguage: deck.termLanguage,
    accepted: unique([term.headword, ...term.alsoAccepted, ...readingAsAnswer(term, deck.termLanguage)]),
    example,
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
