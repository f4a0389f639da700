import type { Example } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';

type Prompt = { readonly text: string; readonly language: LanguageTag; readonly hint: string | null };

/**
 * An exercise as it is stored with its attempt, answers included. It is made once, so that a reload cannot re-roll it and
 * grading needs nothing else. What the browser may see of it is cut out by `withoutAnswers`.
 */
export type Exercise =
  | { readonly type: 'flashcard'; readonly prompt: Prompt; readonly answers: Answers }
  | {
      readonly type: 'choice';
      readonly prompt: Prompt;
      readonly answers: Answers;
      readonly options: readonly string[];
      readonly correct: number;
    }
  | {
      readonly type: 'typed';
      readonly prompt: Prompt;
      readonly answers: Answers;
      readonly otherCards: readonly string[];
      readonly realWords: readonly string[];
    };

export type Answers = {
  readonly language: LanguageTag;
  readonly accepted: readonly string[];
  readonly example: Example | null;
  readonly note: string | null;
};
