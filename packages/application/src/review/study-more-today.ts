import type { DeckId, Learner } from '@slova/domain';
import { DomainError, learnerDayAt, newPerDayRange, reviewsPerDayRange } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { TodayLimits } from './settings-ports.ts';

/** By how much today's limits change; negative numbers make the day easier. */
export type MoreToday = {
  readonly deckId: DeckId;
  readonly newCards: number;
  readonly reviews: number;
};
type Student = Pick<Learner, 'id' | 'timeZone' | 'dayStartHour'>;
type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

export type StudyMoreToday = (learner: Student, more: MoreToday) => Promise<TodayLimits>;

/** Changes the limits of a deck for today alone; tomorrow the deck's own hold again. Throws `not_found`. */
export function makeStudyMoreToday({ unitOfWork, clock }: Ports): StudyMoreToday {
  return (learner, { deckId, newCards, reviews }) =>
    unitOfWork(async ({ studySettings }) => {
      const deck = await studySettings.deck(learner.id, deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      const on = learnerDayAt(clock(), learner);
      const { newPerDay, reviewsPerDay } = deck.today?.on === on ? deck.today : deck.study;
      const today = {
        on,
        newPerDay: within(newPerDay + newCards, newPerDayRange),
        reviewsPerDay: within(reviewsPerDay + reviews, reviewsPerDayRange),
      };
      await studySettings.saveToday(learner.id, deckId, today);
      return today;
    });
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, value));
