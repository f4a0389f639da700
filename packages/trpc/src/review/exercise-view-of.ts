import type { Digest, SessionItem } from '@slova/application';
import type { ExerciseView } from '@slova/contract';
import { intervalsShown } from './intervals-shown.ts';
import { sealed } from './sealed.ts';

/** What a learner may see of an exercise before answering it: the answer of a flashcard, of the others only its seal. */
export function exerciseViewOf({ attempt, card, term, outcomes }: SessionItem, digest: Digest): ExerciseView {
  const { exercise } = attempt;
  const { language: answerLanguage, accepted, example, note } = exercise.answers;
  const seal = (answers: readonly string[]): ReturnType<typeof sealed> =>
    sealed(answers, { language: answerLanguage, salt: attempt.id, digest });
  const shared = {
    prompt: exercise.prompt,
    // How the headword sounds would give it away where it is the answer.
    pronunciation: card.direction === 'recognise' ? term.pronunciation : null,
    partOfSpeech: term.partOfSpeech,
    answerLanguage,
  };
  if (exercise.type === 'flashcard') {
    const intervals = intervalsShown(outcomes, attempt.shownAt);
    return { type: 'flashcard', ...shared, answers: [...accepted], example, note, intervals };
  }
  if (exercise.type === 'typed') return { type: 'typed', ...shared, sealed: seal(accepted) };
  const right = exercise.options[exercise.correct] ?? '';
  return { type: 'choice', ...shared, options: [...exercise.options], sealed: seal([right]) };
}
