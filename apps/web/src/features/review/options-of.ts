import { truths } from '@slova/domain';
import type { Exercise } from './exercise.ts';

/** What an exercise offers to choose from; null where the answer is given in another way. */
export function optionsOf(exercise: Exercise): readonly string[] | null {
  if (exercise.type === 'true-false') return truths;
  return 'options' in exercise ? exercise.options : null;
}

/** What is sent for an option: its number, or for a pair what is said of it. */
export function valueOf({ type }: Exercise, option: number): string {
  return type === 'true-false' ? (truths[option] ?? '') : String(option);
}
