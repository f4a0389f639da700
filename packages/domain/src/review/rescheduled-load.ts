import type { LearnerDay } from '../progress/index.ts';
import type { DueMove } from './reschedule.ts';

/** Cards due today, overdue ones among them, and on the days after it. */
export type RescheduledLoad = {
  readonly today: number;
  /** Tomorrow and the six days after it. */
  readonly week: number;
  /** Tomorrow and the 29 days after it. */
  readonly month: number;
};

/**
 * What is due now and would be due after moves. `due` counts the cards of each coming day, the first is tomorrow;
 * `dueToday` those of today and before.
 */
export function rescheduledLoad(
  {
    today,
    dueToday,
    due,
  }: { readonly today: LearnerDay; readonly dueToday: number; readonly due: readonly number[] },
  moves: readonly DueMove[],
): { readonly before: RescheduledLoad; readonly after: RescheduledLoad } {
  const change = (from: number, to: number): number => {
    const isWithin = (day: LearnerDay): boolean => day - today >= from && day - today <= to;
    return moves.reduce((sum, move) => sum + Number(isWithin(move.to)) - Number(isWithin(move.from)), 0);
  };
  const sum = (days: number): number => due.slice(0, days).reduce((all, each) => all + each, 0);
  const before = { today: dueToday, week: sum(7), month: sum(30) };
  const after = {
    today: before.today + change(-Infinity, 0),
    week: before.week + change(1, 7),
    month: before.month + change(1, 30),
  };
  return { before, after };
}
