import type { LanguageTag } from '../language.ts';
import type { Asked, Exercise, ExerciseOf, SentenceWithGap } from './exercise.ts';

type Question = Pick<Asked, 'prompt'> & {
  readonly answerLanguage: LanguageTag;
  /** Small and capital letters are different answers. */
  readonly caseMatters?: boolean | undefined;
};
type Choosable = { readonly options: readonly string[] };
type Kept<Type extends Exercise['type'], Key extends keyof ExerciseOf<Type>> = Question &
  Pick<ExerciseOf<Type>, Key | 'type'>;

/**
 * What may be seen of an exercise before it is answered. A flashcard carries its answer, because its learner grades it; nothing
 * else does, but for one: a word that is written down by ear has to be spoken, so its sound travels as text.
 */
export type ShownExercise =
  | (Kept<'flashcard', 'grading'> & {
      readonly answers: readonly string[];
      readonly example: Asked['answers']['example'];
      readonly note: string | null;
      readonly picture?: Asked['answers']['picture'];
      readonly soundId?: Asked['answers']['soundId'];
      readonly ownNote?: string | undefined;
      readonly sentence?: SentenceWithGap | undefined;
    })
  | (Kept<'choice', never> & Choosable)
  | Kept<'typed', never>
  | (Kept<'cloze', 'sentence'> & { readonly options: readonly string[] | null })
  | (Kept<'listening', 'spoken' | 'spokenLanguage' | 'recording'> & {
      readonly options: readonly string[] | null;
    })
  | (Kept<'matching', 'group'> & Choosable)
  | Kept<'letters', 'tiles' | 'before' | 'after'>
  | Kept<'sentence', 'tiles' | 'before' | 'after' | 'translation'>
  | Kept<'true-false', 'shown'>
  | Kept<'speaking', never>;

/** Cuts the answers out of an exercise. */
export function withoutAnswers(exercise: Exercise): ShownExercise {
  const { prompt, answers } = exercise;
  const { caseMatters } = answers;
  const question = { prompt, answerLanguage: answers.language, ...(caseMatters && { caseMatters }) };
  switch (exercise.type) {
    case 'flashcard': {
      const { accepted, example, note, picture, soundId, ownNote } = answers;
      return {
        type: exercise.type,
        ...question,
        grading: exercise.grading,
        answers: accepted,
        example,
        note,
        ...(picture && { picture }),
        ...(soundId && { soundId }),
        ...(ownNote && { ownNote }),
        ...(exercise.sentence && { sentence: exercise.sentence }),
      };
    }
    case 'typed':
    case 'speaking':
      return { type: exercise.type, ...question };
    case 'choice':
      return { type: exercise.type, ...question, options: exercise.options };
    case 'matching':
      return { type: exercise.type, ...question, options: exercise.options, group: exercise.group };
    case 'cloze':
      return { type: exercise.type, ...question, sentence: exercise.sentence, options: optionsOf(exercise) };
    case 'listening': {
      const { type, spoken, spokenLanguage, recording } = exercise;
      return { type, ...question, spoken, spokenLanguage, recording, options: optionsOf(exercise) };
    }
    case 'letters': {
      const { type, tiles, before, after } = exercise;
      return { type, ...question, tiles, before, after };
    }
    case 'sentence': {
      const { type, tiles, before, after, translation } = exercise;
      return { type, ...question, tiles, before, after, translation };
    }
    case 'true-false':
      return { type: exercise.type, ...question, shown: exercise.shown };
  }
}

/** The texts that are right, for a seal: of options the right one, of a pair what is to be said of it. */
export function rightTexts(exercise: Exercise): readonly string[] {
  const { accepted } = exercise.answers;
  if (exercise.type === 'choice' || exercise.type === 'matching') return [rightOption(exercise)];
  if (exercise.type === 'true-false') return [String(exercise.isTrue)];
  if (exercise.type === 'letters' || exercise.type === 'sentence') return [...accepted, exercise.built];
  if (exercise.type === 'cloze' || exercise.type === 'listening') {
    return exercise.choice ? [rightOption(exercise.choice)] : accepted;
  }
  return accepted;
}

const rightOption = ({ options, correct }: { options: readonly string[]; correct: number }): string =>
  options[correct] ?? '';

const optionsOf = ({ choice }: ExerciseOf<'cloze' | 'listening'>): readonly string[] | null =>
  choice && choice.options;
