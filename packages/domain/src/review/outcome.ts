import type { DayClock, LearnerDay } from '../progress/index.ts';
import { daysAfter, learnerDayAt } from '../progress/index.ts';
import type { CardSchedule, Due, Memory } from './card.ts';
import type { Evidence } from './evidence.ts';
import { certain, weighed } from './evidence.ts';
import { memoryModel } from './fsrs.ts';
import type { ChosenDays } from './intervals.ts';
import { intervalsOf } from './intervals.ts';
import type { Rating } from './rating.ts';
import { ratings } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import { stepOutcome } from './steps.ts';

/** The moment of an answer, with the learner's calendar at that moment. */
export type Moment = { readonly at: Date; readonly clock: DayClock };

/** What a rating would make of a card. `intervalDays` is 0 for a step under a day. */
export type Outcome = {
  readonly state: 'learning' | 'review' | 'relearning';
  readonly step: number;
  readonly memory: Memory;
  readonly due: Due;
  readonly intervalDays: number;
};
export type Outcomes = Readonly<Record<Rating, Outcome>>;

/**
 * All four next states of a card at once: what is shown on the buttons is what is applied (rule S2). The same card, moment
 * and settings always give the same outcomes; fuzz is seeded by card and repetition (rule S1). `evidence` says how far an
 * answer to the exercise can be believed; `chosenDays`, which days load balancing chose instead of the fuzzed ones.
 */
export function outcomesOf(
  card: CardSchedule & { readonly id: string },
  moment: Moment,
  settings: SchedulerSettings,
  evidence: Evidence = certain,
  chosenDays?: ChosenDays | null,
): Outcomes {
  const today = learnerDayAt(moment.at, moment.clock);
  const model = memoryModel(settings);
  const gapDays = gapSince(card.lastReviewedOn, today);
  const predicted = card.memory && gapDays > 0 ? model.retrievability(card.memory, gapDays) : null;
  const taken = forEachRating((rating) => model.next(card.memory, gapDays, rating));
  const memories = weighed(taken, predicted, evidence, model);
  const days = { ...intervalsOf(card, memories, settings), ...chosenDays };
  return forEachRating((rating): Outcome => {
    const memory = memories[rating];
    const relearning = card.state === 'review' ? rating === 'again' : card.state === 'relearning';
    const step = settings.shortTerm ? stepAfter(card, rating, settings) : null;
    if (!step)
      return {
        state: 'review',
        step: 0,
        memory,
        due: { on: daysAfter(today, days[rating]) },
        intervalDays: days[rating],
      };
    const state = relearning ? 'relearning' : 'learning';
    return { state, step: step.step, memory, ...stepDue(step.minutes, moment, today) };
  });
}

/** Whole learner days since the last review: a difference of stored day numbers, never negative (rules T3, T8). */
export function gapSince(lastReviewedOn: LearnerDay | null, today: LearnerDay): number {
  return lastReviewedOn === null ? 0 : Math.max(0, today - lastReviewedOn);
}

function stepAfter(
  card: CardSchedule,
  rating: Rating,
  settings: SchedulerSettings,
): ReturnType<typeof stepOutcome> {
  if (card.state === 'review')
    return rating === 'again' ? stepOutcome(settings.relearningSteps, 0, 'again') : null;
  const steps = card.state === 'relearning' ? settings.relearningSteps : settings.learningSteps;
  return stepOutcome(steps, card.step, rating);
}

// A step that would end on a later learner day waits for that day as a whole (rule T6).
function stepDue(minutes: number, moment: Moment, today: LearnerDay): Pick<Outcome, 'due' | 'intervalDays'> {
  const at = new Date(moment.at.getTime() + minutes * 60_000);
  const day = learnerDayAt(at, moment.clock);
  if (day <= today) return { due: { at }, intervalDays: 0 };
  return { due: { on: daysAfter(today, 1) }, intervalDays: 1 };
}

function forEachRating<Value>(make: (rating: Rating) => Value): Record<Rating, Value> {
  return Object.fromEntries(ratings.map((rating) => [rating, make(rating)])) as Record<Rating, Value>;
}
