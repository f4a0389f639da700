import type { SimulatedStudy, Simulation } from './simulation.ts';
import { openStudy } from './simulated-cards.ts';

/**
 * Studies a deck day by day: due cards first, then new ones; what exceeds a limit waits for the next day. Nothing but the
 * seed decides on luck, and each card has its own, so that two plans under one seed differ by the plans alone. Fuzz is left
 * out. After fsrs-rs 6.5.0 `simulate` (BSD-3-Clause), with random numbers of our own.
 */
export function simulatedStudy(simulation: Simulation): SimulatedStudy {
  const { plan } = simulation;
  const [memorised, reviews, learnt, seconds] = [zeros(plan), zeros(plan), zeros(plan), zeros(plan)];
  const cards = openStudy(simulation, memorised);
  for (let day = 0; day < plan.days; day += 1) {
    let [reviewed, learned, taken] = [0, 0, 0];
    for (const card of cards.due(day)) {
      if (reviewed < plan.reviewsPerDay && taken <= plan.secondsPerDay) {
        taken += cards.review(card, day);
        reviewed += 1;
      } else cards.postpone(card, day);
    }
    const room = plan.newIgnoresReviewLimit ? Infinity : plan.reviewsPerDay - reviewed;
    const most = Math.min(plan.newPerDay, room, cards.unseen());
    for (; learned < most && taken <= plan.secondsPerDay; learned += 1) taken += cards.learn(day);
    [reviews[day], learnt[day], seconds[day]] = [reviewed, learned, taken];
  }
  cards.close();
  return { memorised, reviews, learnt, seconds };
}

const zeros = ({ days }: Simulation['plan']): number[] => Array<number>(days).fill(0);
