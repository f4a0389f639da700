import type { DeckLanguages, Term } from '../content/index.ts';
import type { DeckId, TermId } from '../id.ts';

/** An English noun with a Russian meaning, changed as a test says. Its id follows from its headword. */
export function aTerm(headword: string, answers: readonly string[], changes: Partial<Term> = {}): Term {
  return {
    id: `term-${headword}` as TermId,
    deckId: 'deck-1' as DeckId,
    headword,
    partOfSpeech: 'noun',
    pronunciation: null,
    level: 'A1',
    category: 'home',
    tags: [],
    alsoAccepted: [],
    forms: [],
    leadingWords: null,
    caseMatters: null,
    note: null,
    senses: [{ answers, examples: [] }],
    ...changes,
  };
}

/** English words with Russian translations. */
export const englishForRussians: DeckLanguages = {
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
};
