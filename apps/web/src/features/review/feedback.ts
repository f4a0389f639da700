import type { AnswerResult } from './exercise.ts';
import type { Phase } from './study-state.ts';

/** How feedback looks: right, nearly, wrong, being checked, or not to be checked for now. */
export type Tone = 'right' | 'almost' | 'wrong' | 'checking' | 'unchecked';

/** What feedback says at first sight. `troubled`: the server cannot be reached. */
export function toneOf(
  { result, first }: Pick<Phase & { name: 'feedback' }, 'result' | 'first'>,
  troubled: boolean,
): Tone {
  if (result) return toneOfResult(result);
  if (first.right !== null) return first.right ? 'right' : 'wrong';
  return troubled ? 'unchecked' : 'checking';
}

function toneOfResult({ verdict }: AnswerResult): Tone {
  if (verdict === 'wrong' || verdict === 'wrong-layout' || verdict === 'other-sense') return 'wrong';
  return verdict === 'typo' || verdict === 'mark-missing' || verdict === 'wrong-form' ? 'almost' : 'right';
}

/** A diff helps the eye when what was typed resembles what was meant; otherwise it is confetti. */
export function isTelling(diff: AnswerResult['diff']): boolean {
  const length = (kind: string): number =>
    diff.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + [...text].length, 0);
  const changed = length('missing') + length('extra');
  return changed > 0 && length('same') >= changed;
}
