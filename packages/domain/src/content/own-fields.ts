import { alternativesIn } from './alternatives.ts';
import type { Corrected } from './correction.ts';
import { correctedText } from './correction.ts';
import type { Term } from './term.ts';

export const ownFields = ['headword', 'meaning', 'pronunciation'] as const;
/** What a learner may say otherwise for themselves. */
export type OwnField = (typeof ownFields)[number];

/** A learner's own text, and what the authors said when it was written. */
export type OwnText = { readonly mine: string; readonly base: string };
/** What a learner says otherwise, by field. No change of the deck ever touches it. */
export type OwnFields = { readonly [Field in OwnField]?: OwnText | undefined };

/**
 * A term as its learner wants it: their texts are shown, and what the authors wrote goes on counting as an answer (so a wrong
 * option is never right after all, rule N12).
 */
export function termWithOwnFields<Whole extends Term>(term: Whole, own: OwnFields): Whole {
  const { headword, meaning, pronunciation } = own;
  return {
    ...term,
    ...(headword && { headword: headword.mine, alsoAccepted: unique([term.headword, ...term.alsoAccepted]) }),
    ...(meaning && { senses: withMeanings(term, alternativesIn(meaning.mine).answers) }),
    ...(pronunciation && { pronunciation: pronunciation.mine === '' ? null : pronunciation.mine }),
  };
}

/** Own fields of which the authors now say something else than when they were written. */
export function outdatedOwnFields(term: Corrected, own: OwnFields): OwnField[] {
  return ownFields.filter((field) => {
    const text = own[field];
    return text !== undefined && text.base !== correctedText(term, field);
  });
}

function withMeanings({ senses }: Term, meanings: readonly string[]): Term['senses'] {
  const [first = { answers: [], examples: [] }, ...rest] = senses;
  return [{ ...first, answers: unique([...meanings, ...first.answers]) }, ...rest];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
