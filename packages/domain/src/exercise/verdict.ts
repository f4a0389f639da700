/**
 * What an answer was found to be. The first four count as recalled; `wrong-layout` and `other-item` say that the learner
 * was not wrong about this card, and ask again; `self-graded` belongs to flashcards.
 */
export const verdicts = [
  'exact',
  'accepted-variant',
  'typo',
  'mark-missing',
  'wrong-layout',
  'other-item',
  'wrong',
  'self-graded',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The rule that decided, named for the learner and for the log. */
export const reasons = [
  'same',
  'case-or-punctuation',
  'optional-mark',
  'article-or-particle',
  'other-accepted-answer',
  'one-slip',
  'missing-mark',
  'look-alike-letters',
  'valid-for-another-card',
  'right-choice',
  'wrong-choice',
  'no-accepted-answer',
  'empty',
  'learner-decided',
] as const;
export type Reason = (typeof reasons)[number];

/** Grows with every change of a rule that can change a verdict; stored with each answer (rule N9). */
export const checkerVersion = 1;

/** A verdict with the rule that fired and the accepted answer it was measured against. */
export type Check = { readonly verdict: Verdict; readonly reason: Reason; readonly closest: string };

/** True when the answer says nothing against the card and the learner should try again. */
export function asksAgain(verdict: Verdict): boolean {
  return verdict === 'wrong-layout' || verdict === 'other-item';
}
