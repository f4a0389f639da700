import { beforeAll, describe, expect, test } from 'vitest';
import type { SimulatedCard, SimulatedStudy, Simulation, StudyPlan } from './index.ts';
import {
  averageHabits,
  cheapestRetention,
  defaultSettings,
  expectedWorkload,
  memoryModel,
  simulatedStudy,
} from './index.ts';
import {
  everyDay,
  existingCards,
  limits,
  memorised,
  optimalRetention,
  priorities,
  workload,
} from './vectors/simulator.ts';

const year: StudyPlan = {
  days: 365,
  deckSize: 10_000,
  known: [],
  newPerDay: Infinity,
  reviewsPerDay: Infinity,
  secondsPerDay: 1800,
  newIgnoresReviewLimit: true,
};
const aSimulation = (changes: Partial<Simulation> = {}, plan: Partial<StudyPlan> = {}): Simulation => ({
  plan: { ...year, ...plan },
  scheduler: defaultSettings,
  habits: averageHabits,
  seed: '42',
  ...changes,
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const seeds = (count: number): string[] => Array.from({ length: count }, (_, seed) => `${seed}`);
const secondsPerCard = ({ seconds, memorised: cards }: SimulatedStudy): number =>
  sum(seconds) / (cards.at(-1) ?? 0);

describe('a simulated year', () => {
  test.each(memorised.cases)(
    '$id: memorised on the last day, whatever the luck',
    ({ maximumIntervalDays, lastDay }) => {
      for (const seed of seeds(5)) {
        const scheduler = { ...defaultSettings, maximumIntervalDays };
        const last = simulatedStudy(aSimulation({ scheduler, seed })).memorised.at(-1) ?? 0;
        expect(Math.abs(last / lastDay - 1)).toBeLessThanOrEqual(memorised.relativeTolerance);
      }
    },
  );

  test('no card waits longer than the maximum interval', () => {
    const scheduler = { ...defaultSettings, maximumIntervalDays: 10 };
    const plan = { deckSize: 40, days: 51, secondsPerDay: Infinity };
    const { reviews } = simulatedStudy(aSimulation({ scheduler }, plan));
    for (const from of [1, 11, 21, 31, 41])
      expect(sum(reviews.slice(from, from + 10))).toBeGreaterThanOrEqual(40);
    expect(sum(simulatedStudy(aSimulation({}, plan)).reviews.slice(41))).toBeLessThan(40);
  });

  test('is the same for the same seed and another for another', () => {
    const once = simulatedStudy(aSimulation({}, { days: 60 }));
    expect(simulatedStudy(aSimulation({}, { days: 60 }))).toEqual(once);
    expect(simulatedStudy(aSimulation({ seed: '43' }, { days: 60 })).reviews).not.toEqual(once.reviews);
  });

  test('begins alike however long it is', () => {
    const plan = { deckSize: 500, newPerDay: 5 };
    const short = simulatedStudy(aSimulation({}, { ...plan, days: 60 }));
    const long = simulatedStudy(aSimulation({}, { ...plan, days: 70 }));
    expect(long.reviews.slice(0, 60)).toEqual(short.reviews);
  });

  test('no day takes longer than its limit by more than the last card', () => {
    const { seconds } = simulatedStudy(aSimulation({}, { secondsPerDay: 600, days: 90 }));
    const longestCard = 19.58 + 5 * 19.58;
    expect(Math.max(...seconds)).toBeLessThanOrEqual(600 + longestCard);
    expect(Math.min(...seconds)).toBeGreaterThan(600);
  });
});

describe('daily limits', () => {
  const { days, newPerDay, reviewsPerDay } = limits;
  const limited = { days, newPerDay, reviewsPerDay, secondsPerDay: Infinity };

  test('learn-review-limit: the published days lie where ours do', () => {
    const runs = seeds(16).map((seed) => simulatedStudy(aSimulation({ seed }, limited)));
    for (const { learnt } of runs) expect(learnt).toEqual(Array<number>(days).fill(newPerDay));
    limits.reviews.forEach((published, day) => {
      const ours = runs.map(({ reviews }) => reviews[day] ?? 0);
      const average = mean(ours);
      const deviation = Math.sqrt(mean(ours.map((count) => (count - average) ** 2)));
      // One run against the spread of sixteen.
      expect(Math.abs(published - average), `day ${day}`).toBeLessThanOrEqual(3.5 * deviation + 0.5);
      expect(Math.max(...ours)).toBeLessThanOrEqual(reviewsPerDay);
      expect(deviation).toBeLessThan(15);
    });
  });

  test('existing-cards: what is known already is due as well, late reviews at once', () => {
    const known: SimulatedCard[] = existingCards.cards.map(([stability, difficulty, reviewedOn, dueOn]) => ({
      memory: { stability, difficulty },
      reviewedOn,
      dueOn,
    }));
    const study = simulatedStudy(aSimulation({}, { ...limited, known }));
    expect(study.memorised[0]).toBeCloseTo(existingCards.memorised, 6);
    expect([study.reviews[0], study.learnt[0]]).toEqual([existingCards.reviews, existingCards.learnt]);
  });

  test('deterministic-good: cards that come back every day', () => {
    const { deckSize, days: ten, newPerDay: one } = everyDay;
    const study = simulatedStudy(aSimulation({ spread: () => 1 }, { deckSize, days: ten, newPerDay: one }));
    expect(study.reviews).toEqual(everyDay.reviews);
  });

  test('new cards take from the review limit where they are told to (fsrs-rs simulate_with_new_affects_review_limit)', () => {
    const known = Array.from({ length: 9 }, () => ({
      memory: { stability: 500, difficulty: 5 },
      reviewedOn: -5,
      dueOn: 0,
    }));
    const plan = { days: 3, deckSize: 20, newPerDay: 3, reviewsPerDay: 10, known };
    expect(simulatedStudy(aSimulation({}, { ...plan, newIgnoresReviewLimit: false })).learnt).toEqual([
      1, 3, 3,
    ]);
  });
});

describe('review-priority-cost-per-memorized: what is reviewed first when not all can be', () => {
  const hundredths = (value: number): number => Math.trunc(value * 100);
  const ranks: Record<keyof typeof priorities.secondsPerCard, NonNullable<Simulation['rank']>> = {
    'low difficulty': ({ memory }) => hundredths(memory.difficulty),
    'high difficulty': ({ memory }) => -hundredths(memory.difficulty),
    'low retrievability': (_, recall) => Math.trunc(recall * 1000),
    'high retrievability': (_, recall) => -Math.trunc(recall * 1000),
    'low stability': ({ memory }) => hundredths(memory.stability),
    'high stability': ({ memory }) => -hundredths(memory.stability),
    'long interval': ({ reviewedOn, dueOn }) => reviewedOn - dueOn,
    'short interval': ({ reviewedOn, dueOn }) => dueOn - reviewedOn,
    'early due': ({ dueOn }) => dueOn,
    'late due': ({ dueOn }) => -dueOn,
  };
  const scheduler = { ...defaultSettings, desiredRetention: priorities.desiredRetention };
  const costs = new Map<string, readonly number[]>();
  beforeAll(() => {
    for (const [name, rank] of Object.entries(ranks))
      costs.set(
        name,
        seeds(12).map((seed) =>
          secondsPerCard(simulatedStudy(aSimulation({ scheduler, seed, rank }, priorities.plan))),
        ),
      );
  });
  const published = Object.entries(priorities.secondsPerCard) as [string, number][];

  test.each(published)('%s first costs %d s per card memorised', (name, seconds) => {
    const ours = costs.get(name) ?? [];
    const average = mean(ours);
    const deviation = Math.sqrt(mean(ours.map((cost) => (cost - average) ** 2)));
    expect(Math.abs(seconds / average - 1)).toBeLessThan(0.05);
    expect(Math.abs(seconds - average)).toBeLessThan(3 * deviation);
  });

  test('to begin with what is nearly forgotten or hard costs most, as published', () => {
    const dearest = published.filter(([, seconds]) => seconds > 72).map(([name]) => name);
    expect(dearest).toEqual(['high difficulty', 'low retrievability', 'low stability', 'short interval']);
    const average = (name: string): number => mean(costs.get(name) ?? []);
    const cheapestOfDear = Math.min(...dearest.map(average));
    const others = published.map(([name]) => name).filter((name) => !dearest.includes(name));
    for (const name of others) expect(average(name)).toBeLessThan(cheapestOfDear - 1);
  });
});

describe('what another retention would cost', () => {
  test('optimal-retention: with the defaults the least allowed costs least', () => {
    // Without limits no card stands in another's way: one a day costs per card what ten a day cost.
    const { days, range, expected, tolerance } = optimalRetention;
    const plan = { days, deckSize: days, newPerDay: 1, secondsPerDay: Infinity };
    const cost = (desiredRetention: number): number =>
      secondsPerCard(
        simulatedStudy(aSimulation({ scheduler: { ...defaultSettings, desiredRetention } }, plan)),
      );
    expect(Math.abs(cheapestRetention(cost, range) - expected)).toBeLessThan(tolerance);
  });

  test('the cheapest is found inside the range too', () => {
    expect(cheapestRetention((retention) => (retention - 0.83) ** 2, { min: 0.7, max: 0.95 })).toBeCloseTo(
      0.83,
      2,
    );
    expect(cheapestRetention((retention) => -retention, { min: 0.7, max: 0.95 })).toBeCloseTo(0.95, 2);
  });

  test('the expectation counts a review from the day it is due, by what it takes when recalled and when not', () => {
    const habits = { ...averageHabits, firstRating: [0, 0, 1, 0] as const };
    const [none, one, two, three] = expectedWorkload(defaultSettings, habits, 3);
    // Good first means back after two days: on the third day it has cost one review.
    const model = memoryModel(defaultSettings);
    const recall = model.retrievability(model.next(null, 0, 'good'), 2);
    const recalled = 0.224 * 17.59 + 0.631 * 12.38 + 0.145 * 8.94;
    expect([none, one, two].map((seconds) => seconds?.toFixed(2))).toEqual(['0.00', '13.78', '13.78']);
    expect(three).toBeCloseTo(13.78 + (1 - recall) * 19.38 + recall * recalled, 1);
  });

  test.each(workload.retentions)(
    'workload-dp-vs-simulation: at %d expected and simulated seconds agree',
    (desiredRetention) => {
      const scheduler = { ...defaultSettings, desiredRetention, learningSteps: [], relearningSteps: [] };
      const { days } = workload;
      const newPerDay = 10;
      const expected = sum(expectedWorkload(scheduler, averageHabits, days)) * newPerDay;
      const plan = { deckSize: days * newPerDay, newPerDay, secondsPerDay: Infinity };
      const simulated = sum(simulatedStudy(aSimulation({ scheduler }, plan)).seconds);
      expect(Math.abs(expected / simulated - 1)).toBeLessThan(workload.relativeTolerance);
    },
  );
});
