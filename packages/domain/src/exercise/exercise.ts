import type { AnswerPolicy, Example, MediaId, TermPicture } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import type { StudySettings } from '../review/index.ts';
import type { ExerciseType } from './exercise-type.ts';

/**
 * An exercise as it is stored with its attempt, answers included. It is made once, so that a reload cannot re-roll it and
 * grading needs nothing else. What a browser may see of it is cut out by `withoutAnswers`.
 */
export type Exercise =
  | (Asked & {
      readonly type: 'flashcard';
      readonly grading: StudySettings['grading'];
      /** Where the word is asked for that it lacks. */
      readonly sentence?: SentenceWithGap | undefined;
    })
  | (Asked & Options & { readonly type: 'choice' })
  | (Asked & OtherWords & { readonly type: 'typed' })
  | (Asked & OtherWords & Cloze & { readonly type: 'cloze' })
  | (Asked & OtherWords & Listening & { readonly type: 'listening' })
  /** One pair of a board: the options are the answers of all pairs that carry the same group. */
  | (Asked & Options & { readonly type: 'matching'; readonly group: string })
  | (Asked & Tiles & { readonly type: 'letters' })
  | (Asked & Tiles & { readonly type: 'sentence'; readonly translation: string })
  | (Asked & { readonly type: 'true-false'; readonly shown: string; readonly isTrue: boolean })
  | (Asked & OtherWords & { readonly type: 'speaking' });

export type ExerciseOf<Type extends ExerciseType> = Extract<Exercise, { readonly type: Type }>;

/** What is asked, and what is right. */
export type Asked = { readonly prompt: Prompt; readonly answers: Answers };

type Prompt = {
  readonly text: string;
  readonly language: LanguageTag;
  readonly hint: string | null;
  /** Without the words that say what it shows: they may give the answer away. */
  readonly picture?: Omit<TermPicture, 'alt'> | undefined;
};

export type Answers = {
  readonly language: LanguageTag;
  /** All are right; the first is displayed. */
  readonly accepted: readonly string[];
  /** Other forms of the word: asked again (rule S13). */
  readonly forms?: readonly string[] | undefined;
  readonly leadingWords?: AnswerPolicy['leadingWords'] | undefined;
  readonly caseMatters?: boolean | undefined;
  readonly example: Example | null;
  readonly note: string | null;
  readonly picture?: TermPicture | undefined;
  /** The headword, recorded. */
  readonly soundId?: MediaId | undefined;
  /** How the word sounds or is read, where it is the answer. */
  readonly pronunciation?: string | undefined;
  /** What the learner wrote down for themselves. */
  readonly ownNote?: string | undefined;
};

/** Options to choose from, one of which is right. */
export type Options = { readonly options: readonly string[]; readonly correct: number };

/** What the checker has to know of the other cards of the deck (rules S13, N7). */
export type OtherWords = { readonly otherCards: readonly string[]; readonly realWords: readonly string[] };

/** A sentence around its gap. */
export type SentenceWithGap = {
  readonly before: string;
  readonly after: string;
  readonly translation: string | null;
};

type Cloze = {
  readonly sentence: SentenceWithGap;
  /** The word as a dictionary has it, and what else its term accepts: right, but not what the gap needs. */
  readonly headwords: readonly string[];
  readonly choice: Options | null;
};

type Listening = {
  /** What is heard. */
  readonly spoken: string;
  readonly spokenLanguage: LanguageTag;
  /** The same, recorded: what there is to play before a device speaks. */
  readonly recording?: MediaId | undefined;
  readonly choice: Options | null;
};

/** Pieces to put in order between what is given already; `built` is all of it in the right order. */
type Tiles = {
  readonly tiles: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly built: string;
};
