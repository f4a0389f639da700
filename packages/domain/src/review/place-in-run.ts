import type { Rating } from './rating.ts';

/**
 * Where a card stands in a session of weak words or of practice, which goes on until nothing remains: `ahead` before it was
 * asked, `behind` all others while it was failed last, `done` once it was recalled. `last`: the last rating in the session.
 */
export function placeInRun(last: Rating | null): 'ahead' | 'behind' | 'done' {
  if (last === null) return 'ahead';
  return last === 'again' ? 'behind' : 'done';
}
