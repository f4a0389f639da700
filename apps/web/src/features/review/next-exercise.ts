import type { StudyState, Upcoming } from './study-state.ts';

/** Puts the next exercise on screen, or the whole board that it belongs to; waits for a page when there is none. */
export function next(state: StudyState): StudyState {
  const [first, ...upcoming] = state.upcoming;
  if (!first) return { ...state, phase: { name: 'loading' } };
  const group = groupOf(first);
  if (group !== null) {
    const items = state.upcoming.filter((entry) => groupOf(entry) === group).map(({ item }) => item);
    const others = state.upcoming.filter((entry) => groupOf(entry) !== group);
    return { ...state, upcoming: others, phase: { name: 'board', items, pairs: [] } };
  }
  return { ...state, upcoming, phase: { name: 'asking', shown: false, ...first } };
}

/** The board that an exercise belongs to, if any. */
const groupOf = ({ item: { exercise } }: Upcoming): string | null =>
  exercise.type === 'matching' ? exercise.group : null;
