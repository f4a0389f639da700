import { editDistance, graphemes } from './graphemes.ts';

export type Slip = 'swapped-letters' | 'one-slip' | 'two-slips';

/**
 * The slip that turns what was meant into what was typed, or null when it is more than one may make: none in three graphemes
 * or fewer, one from four on, two from ten on; neighbours that changed places are one (rule N7). A wrong ideograph is
 * another word, not a slip, and so is a wrong capital where capitals are asked for.
 */
export function slipBetween(given: string, meant: string): Slip | null {
  const [typed, expected] = [graphemes(given), graphemes(meant)];
  const allowed = expected.length <= 3 ? 0 : expected.length < 10 ? 1 : 2;
  if (allowed === 0 || Math.abs(typed.length - expected.length) > allowed) return null;
  if (ideographs(given) !== ideographs(meant) || given.toLowerCase() === meant.toLowerCase()) return null;
  const distance = editDistance(given, meant);
  if (distance > allowed) return null;
  if (distance === 2) return 'two-slips';
  return inOrder(typed) === inOrder(expected) ? 'swapped-letters' : 'one-slip';
}

const ideographs = (text: string): string => text.replace(/\P{Script=Han}+/gu, '');
const inOrder = (letters: readonly string[]): string => letters.toSorted().join('');
