import type { Exercise, StudyMeans } from '@slova/domain';
import { canSound, includesLanguage } from '@slova/domain';

/** Whether an exercise that was made before can be shown by the means of now: on another device they may be others. */
export function isPossible(exercise: Exercise, means: StudyMeans): boolean {
  const { type, answers } = exercise;
  if (type === 'flashcard') return true;
  if (!means.types.includes(type)) return false;
  if (exercise.type === 'listening') return canSound(exercise, means);
  return type !== 'speaking' || includesLanguage(means.canSpeak, answers.language);
}
