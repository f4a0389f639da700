import type { CardSide } from './card-side.ts';

/** A term in one direction, ready to be compared with the others of its deck. */
export type TermSide = CardSide & {
  readonly termId: string;
  readonly partOfSpeech: string;
  readonly category: string;
  readonly pronunciation: string | null;
  /** Everything its answers are right for: the prompts of all its senses. */
  readonly prompts: readonly string[];
  /** Accepted answers and prompts in the most lenient form that the checker compares in. */
  readonly answerForms: readonly string[];
  readonly promptForms: readonly string[];
  /** Other forms of the word, where it is the answer, in the same form: asked again, so none may be called wrong. */
  readonly otherForms: readonly string[];
};
