import { seededFraction } from '../seeded-random.ts';
import { memoryModel } from './fsrs.ts';
import type { Learner, Luck, SimulatedAnswer } from './simulated-answer.ts';
import { simulatedFirst, simulatedReview } from './simulated-answer.ts';
import type { SimulatedCard, Simulation } from './simulation.ts';

type CardWithLuck = SimulatedCard & { readonly luck: Luck };

/** The cards of a simulation by the day they are due. What takes time returns the seconds. */
export type CardsInStudy = {
  /** Cards due on a day, those to be reviewed first at the front. */
  readonly due: (day: number) => readonly CardWithLuck[];
  readonly unseen: () => number;
  readonly review: (card: CardWithLuck, day: number) => number;
  readonly learn: (day: number) => number;
  readonly postpone: (card: CardWithLuck, day: number) => void;
  /** Counts what is memorised up to the last day. */
  readonly close: () => void;
};

/** Lays out the cards of a simulation; the chances of recall are added to `memorised`, which has a place per day. */
export function openStudy(simulation: Simulation, memorised: number[]): CardsInStudy {
  const { plan, scheduler, seed, rank = byDifficulty, spread = asScheduled } = simulation;
  const model = memoryModel(scheduler);
  const learner = learnerOf(simulation);
  const days: CardWithLuck[][] = Array.from({ length: plan.days + 1 }, () => []);
  let unseen = plan.deckSize - plan.known.length;

  const lay = (card: CardWithLuck, day = card.dueOn): unknown =>
    days[Math.min(plan.days, Math.max(0, day))]?.push(card);
  const recall = (card: SimulatedCard, day: number): number =>
    model.retrievability(card.memory, day - card.reviewedOn);
  const remember = (card: SimulatedCard, until: number): void => {
    for (let day = Math.max(0, card.reviewedOn); day < until; day += 1)
      memorised[day] = (memorised[day] ?? 0) + recall(card, day);
  };
  const answered = ({ memory, seconds }: SimulatedAnswer, luck: Luck, day: number): number => {
    const interval = Math.min(Math.max(1, Math.round(model.interval(memory))), scheduler.maximumIntervalDays);
    lay({ memory, luck, reviewedOn: day, dueOn: day + spread(interval) });
    return seconds;
  };
  plan.known.forEach((card, index) => lay({ ...card, luck: luckOf(`${seed}/known/${index}`) }));

  return {
    due: (day) => inOrder(days[day] ?? [], (card) => rank(card, recall(card, day))),
    unseen: () => unseen,
    review(card, day) {
      remember(card, day);
      return answered(
        simulatedReview(card.memory, day - card.reviewedOn, learner, card.luck),
        card.luck,
        day,
      );
    },
    learn(day) {
      const luck = luckOf(`${seed}/${unseen}`);
      unseen -= 1;
      return answered(simulatedFirst(learner, luck), luck, day);
    },
    postpone: (card, day) => void lay(card, day + 1),
    close: () => days[plan.days]?.forEach((card) => remember(card, plan.days)),
  };
}

const byDifficulty = ({ memory }: SimulatedCard): number => memory.difficulty;
const asScheduled = (days: number): number => days;

const learnerOf = ({ scheduler, habits }: Simulation): Learner => ({
  model: memoryModel(scheduler),
  habits,
  learningSteps: scheduler.learningSteps.length,
  relearningSteps: scheduler.relearningSteps.length,
});

function luckOf(seed: string): Luck {
  let draws = 0;
  return () => seededFraction(`${seed}/${(draws += 1)}`);
}

function inOrder<Item>(items: readonly Item[], rankOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
