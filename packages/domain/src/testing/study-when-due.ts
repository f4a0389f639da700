import type { DayClock } from '../progress/index.ts';
import { startOfDay } from '../progress/index.ts';
import type { AnsweredCard, Card, Due, Rating, SchedulerSettings } from '../review/index.ts';
import { answerCard, ratings } from '../review/index.ts';
import { anAttemptId } from './a-card.ts';

/** Answers a card with each grade (1 again … 4 easy) at the very moment it is due, the first time at `firstAt`. */
export function studyWhenDue(
  card: Card,
  grades: readonly number[],
  firstAt: Date,
  clock: DayClock,
  settingsOf: (review: number) => SchedulerSettings,
): AnsweredCard[] {
  const answered: AnsweredCard[] = [];
  let current = card;
  let at = firstAt;
  grades.forEach((grade, review) => {
    const answer = { attemptId: anAttemptId(review), rating: ratings[grade - 1] as Rating };
    const result = answerCard(current, answer, { at, clock }, settingsOf(review));
    answered.push(result);
    current = result.card;
    at = current.due === null ? at : dueAt(current.due, clock);
  });
  return answered;
}

/** The instant from which a card is due. */
const dueAt = (due: Due, clock: DayClock): Date => ('at' in due ? due.at : startOfDay(due.on, clock));
