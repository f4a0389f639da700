import { canSkip } from './card-events.ts';
import type { StudyState } from './study-state.ts';
import { currentItem } from './study-state.ts';

/** What can be done to the word on screen besides answering it. */
export const menuItems = [
  'hint',
  'skip',
  'edit',
  'bury',
  'suspend',
  'known',
  'reset',
  'why',
  'report',
] as const;
export type MenuItem = (typeof menuItems)[number];

/** Why something cannot be done right now, as the name of its text; null when it can. */
export function menuRefusal(
  item: MenuItem,
  state: StudyState,
): 'noWord' | 'board' | 'hint.none' | 'skip.alone' | null {
  const { phase } = state;
  if (item === 'skip') return canSkip(state) ? null : phase.name === 'asking' ? 'skip.alone' : 'noWord';
  if (phase.name === 'board') return 'board';
  const current = currentItem(state);
  if (!current) return 'noWord';
  if (item !== 'hint') return null;
  const isOpen = phase.name === 'asking' && !phase.shown && current.exercise.type !== 'true-false';
  return isOpen && phase.hint === null ? null : 'hint.none';
}
