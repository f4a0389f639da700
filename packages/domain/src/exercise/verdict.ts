/**
 * What an answer was found to be. The first five count as recalled; `wrong-form`, `other-sense` and `wrong-layout` say
 * something about the way of answering, and ask again; `self-graded` belongs to flashcards.
 */
export const verdicts = [
  'exact',
  'accepted-variant',
  'typo',
  'mark-missing',
  'wrong-form',
  'other-sense',
  'wrong-layout',
  'wrong',
  'self-graded',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The rule that decided, named for the learner and for the log. Each belongs to one verdict. */
export const reasons = [
  'same',
  'other-accepted-answer',
  'case-or-punctuation',
  'character-width',
  'optional-mark',
  'article-or-particle',
  'keyboard-spelling',
  'missing-mark',
  'wrong-mark',
  'other-article',
  'other-ending',
  'other-form',
  'other-order',
  'another-meaning',
  'look-alike-letters',
  'other-keyboard-layout',
  'swapped-letters',
  'one-slip',
  'two-slips',
  'another-word',
  'other-letter',
  'no-accepted-answer',
  'empty',
  'right-choice',
  'wrong-choice',
  'learner-decided',
] as const;
export type Reason = (typeof reasons)[number];

/** The verdict that a reason leads to. */
export const verdictOf: Readonly<Record<Reason, Verdict>> = {
  same: 'exact',
  'other-accepted-answer': 'exact',
  'case-or-punctuation': 'exact',
  'character-width': 'exact',
  'optional-mark': 'exact',
  'article-or-particle': 'accepted-variant',
  'keyboard-spelling': 'accepted-variant',
  'missing-mark': 'mark-missing',
  'wrong-mark': 'mark-missing',
  'other-article': 'wrong-form',
  'other-ending': 'wrong-form',
  'other-form': 'wrong-form',
  'other-order': 'wrong-form',
  'another-meaning': 'other-sense',
  'look-alike-letters': 'wrong-layout',
  'other-keyboard-layout': 'wrong-layout',
  'swapped-letters': 'typo',
  'one-slip': 'typo',
  'two-slips': 'typo',
  'another-word': 'wrong',
  'other-letter': 'wrong',
  'no-accepted-answer': 'wrong',
  empty: 'wrong',
  'right-choice': 'exact',
  'wrong-choice': 'wrong',
  'learner-decided': 'self-graded',
};

/** Grows with every change of a rule that can change a verdict; stored with each answer (rule N9). */
export const checkerVersion = 3;

/** A verdict with the rule that fired and the accepted answer it was measured against. */
export type Check = { readonly verdict: Verdict; readonly reason: Reason; readonly closest: string };

/** True when the answer says nothing certain against the card and the learner should try again (rules S13, N4). */
export function asksAgain(verdict: Verdict): boolean {
  return verdict === 'wrong-form' || verdict === 'other-sense' || verdict === 'wrong-layout';
}
