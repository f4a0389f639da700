import type { DeckId, LearnerDay, LearnerId, MasteryCounts, Moment, Streak } from '@slova/domain';
import type { LocalText } from '../content/index.ts';

export type DeckMastery = {
  readonly deckId: DeckId;
  readonly title: LocalText;
  readonly mastery: MasteryCounts;
};
export type DayActivity = {
  readonly day: LearnerDay;
  readonly reviews: number;
  readonly newCards: number;
  readonly recalled: number;
  readonly durationMs: number;
};
export type ProgressSummary = Omit<DayActivity, 'day'> & {
  readonly today: LearnerDay;
  readonly streak: Streak;
  readonly nextStepAt: Date | null;
  readonly decks: readonly (DeckMastery & { readonly dueNow: number; readonly newToday: number })[];
};

/** What Today and Progress show, from the day ledger and the cards. */
export interface ProgressQueries {
  summary(learnerId: LearnerId, moment: Moment): Promise<ProgressSummary>;
  calendar(
    learnerId: LearnerId,
    moment: Moment,
    days: number,
  ): Promise<{ today: LearnerDay; days: readonly DayActivity[] }>;
  forecast(
    learnerId: LearnerId,
    moment: Moment,
    days: number,
  ): Promise<{ today: LearnerDay; backlog: number; days: readonly { day: LearnerDay; due: number }[] }>;
  mastery(learnerId: LearnerId, moment: Moment): Promise<readonly DeckMastery[]>;
}
