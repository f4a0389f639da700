import type { Exercise, StudyMeans } from '@slova/domain';
import { includesLanguage } from '@slova/domain';

/** Whether an exercise that was made before can be shown by the means of now: on another device they may be others. */
export function isPossible({ type, prompt, answers }: Exercise, means: StudyMeans): boolean {
  if (type === 'flashcard') return true;
  if (!means.types.includes(type)) return false;
  if (type === 'listening') return includesLanguage(means.canHear, prompt.language);
  return type !== 'speaking' || includesLanguage(means.canSpeak, answers.language);
}
