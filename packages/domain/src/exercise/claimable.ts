import type { Direction } from '../review/index.ts';
import type { Exercise } from './exercise.ts';
import type { Verdict } from './verdict.ts';

/**
 * True when a learner may say that their answer should count: it was written from memory for the term itself. A gap, a
 * dictation or tiles have one right text, and what was said aloud is the machine's word.
 */
export function isClaimable(
  type: Exercise['type'],
  direction: Direction,
  { hasOptions, verdict }: { readonly hasOptions: boolean; readonly verdict: Verdict },
): boolean {
  const isWritten = type === 'typed' || (type === 'listening' && direction === 'recognise' && !hasOptions);
  return isWritten && (verdict === 'wrong' || verdict === 'other-sense');
}
