import { describe, expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayOf, startOfDay } from '../progress/index.ts';
import { seededFraction } from '../seeded-random.ts';
import { aCard, anAttemptId } from '../testing/index.ts';
import type { Card, DayPlan } from './index.ts';
import {
  answerCard,
  chosenDays,
  defaultSettings,
  memoryModel,
  noEasyDays,
  outcomesOf,
  withChosenDays,
} from './index.ts';

const clock = { timeZone: 'UTC', dayStartHour: 0 };
const firstDay = learnerDayOf('2026-01-05');
const days = 280;
/** Steps off, so that a card has one review a day and the figures are about days alone. */
const settings = { ...defaultSettings, learningSteps: [], relearningSteps: [] };
const model = memoryModel(settings);

type Figures = {
  readonly reviewsPerDay: readonly number[];
  readonly chosen: number;
  readonly ideal: number;
  readonly recalled: number;
};

/** A learner who meets ten new words a day and answers everything due, remembering as the model predicts. */
function lifeOf(balance: boolean, easyDays: readonly number[] = noEasyDays): Figures {
  const cards: Card[] = [];
  const reviewsPerDay: number[] = [];
  let [chosen, ideal, recalled] = [0, 0, 0];
  const counts = Array.from({ length: 3 * days }, () => 0);
  for (let day = 0; day < days; day += 1) {
    const today = (firstDay + day) as LearnerDay;
    const moment = { at: new Date(startOfDay(today, clock).getTime() + 36_000_000), clock };
    const isDue = ({ due }: Card): boolean => due !== null && 'on' in due && due.on <= today;
    const due = cards.flatMap((card, index) => (isDue(card) ? [index] : []));
    reviewsPerDay.push(due.length);
    for (let one = 0; one < 10; one += 1) {
      due.push(cards.length);
      cards.push(aCard({ id: `card-${cards.length}` as Card['id'] }));
    }
    for (const index of due) {
      const card = cards[index] as Card;
      const recall = card.memory
        ? model.retrievability(card.memory, today - (card.lastReviewedOn ?? 0))
        : 0.7;
      const rating = seededFraction(`${card.id}/${card.repetitions}`) < recall ? 'good' : 'again';
      recalled += rating === 'good' ? 1 : 0;
      const plan: DayPlan = { today, due: counts.slice(day + 1, day + 98), easyDays, breaks: [] };
      const outcomes = outcomesOf(card, moment, settings);
      const picked = balance ? chosenDays(card, outcomes, settings, plan) : null;
      const after = withChosenDays(outcomes, picked, today)[rating];
      const answered = answerCard(card, { attemptId: anAttemptId(1), rating }, moment, settings).card;
      cards[index] = { ...answered, due: after.due };
      counts[day + after.intervalDays] = (counts[day + after.intervalDays] ?? 0) + 1;
      chosen += after.intervalDays;
      ideal += Math.max(1, Math.round(model.interval(after.memory)));
    }
  }
  return { reviewsPerDay, chosen, ideal, recalled };
}

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;

/** Standard deviation of the daily load around its own fortnight, as a share of the load. */
function variation(load: readonly number[]): number {
  const settled = load.slice(70);
  const around = settled.map((each, index) => each - mean(settled.slice(Math.max(0, index - 7), index + 8)));
  return Math.sqrt(mean(around.map((each) => each * each))) / mean(settled);
}

describe('S4 forty weeks with load balancing', { timeout: 120_000 }, () => {
  const fuzzed = lifeOf(false);
  const balanced = lifeOf(true);

  test('S4 the daily load varies much less than with fuzz alone', () => {
    expect(variation(balanced.reviewsPerDay)).toBeLessThan(0.75 * variation(fuzzed.reviewsPerDay));
  });

  test('S4 intervals are on average what memory asks for, within two per cent', () => {
    expect(Math.abs(balanced.chosen / balanced.ideal - 1)).toBeLessThan(0.02);
    expect(Math.abs(fuzzed.chosen / fuzzed.ideal - 1)).toBeLessThan(0.02);
  });

  test('S4 neither the work nor what is remembered changes', () => {
    const recallOf = ({ recalled, reviewsPerDay }: Figures): number =>
      recalled / (mean(reviewsPerDay) + 10) / days;
    expect(Math.abs(recallOf(balanced) - recallOf(fuzzed))).toBeLessThan(0.01);
    const work = mean(balanced.reviewsPerDay) / mean(fuzzed.reviewsPerDay);
    expect(Math.abs(work - 1)).toBeLessThan(0.02);
  });

  test('SRS-6 an easy Sunday is less work than the other days, though the shortest intervals cannot be moved', () => {
    const sundays = (easyDays?: readonly number[]): number => {
      const later = lifeOf(true, easyDays).reviewsPerDay.slice(70);
      const on = (weekday: number): number => mean(later.filter((_, day) => day % 7 === weekday));
      return on(6) / mean([0, 1, 2, 3, 4].map(on));
    };
    expect(sundays([1, 1, 1, 1, 1, 1, 0.5])).toBeLessThan(0.85);
    expect(Math.abs(sundays() - 1)).toBeLessThan(0.05);
  });
});
