import { editDistance, graphemes } from './graphemes.ts';

export type Slip = 'swapped-letters' | 'one-slip' | 'two-slips';

/**
 * The slip that turns what was meant into what was typed, or null when it is more than one may make: none in three graphemes
 * or fewer, one from four on, two from ten on; neighbours that changed places are one (rule N7). A wrong ideograph is
 * another word, not a slip.
 */
export function slipBetween(given: string, meant: string): Slip | null {
  const length = graphemes(meant).length;
  if (length <= 3 || ideographs(given) !== ideographs(meant)) return null;
  const distance = editDistance(given, meant);
  if (distance === 1) return sortedLetters(given) === sortedLetters(meant) ? 'swapped-letters' : 'one-slip';
  return distance === 2 && length >= 10 ? 'two-slips' : null;
}

const ideographs = (text: string): string => text.replace(/\P{Script=Han}+/gu, '');
const sortedLetters = (text: string): string => graphemes(text).toSorted().join('');
