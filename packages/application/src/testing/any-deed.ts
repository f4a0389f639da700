import type { Card, CardAction } from '@slova/domain';
import { daysAfter, learnerDayAt, seededFraction } from '@slova/domain';
import type { SessionItem } from '../index.ts';
import type { Study } from './a-study.ts';
import { answerTo } from './a-study.ts';

/** A whole number from 0 to below `below`. */
export type Chance = (below: number) => number;

/** Chances that depend on nothing but the seed. */
export function chanceOf(seed: string): Chance {
  let draws = 0;
  return (below) => Math.floor(seededFraction(`${seed} ${(draws += 1)}`) * below);
}

/** Does something, whatever comes to mind; true when it was logged. */
export async function anyDeed(study: Study, chance: Chance, buffered: SessionItem[]): Promise<boolean> {
  study.time.now = new Date(study.time.now.getTime() + chance(3) ** 4 * 3_600_000 + chance(700) * 1_000);
  const kind = chance(11);
  if (kind < 6) return answerSomething(study, chance, buffered, kind);
  if (kind === 6) return (await study.shiftDeck(chance(2) ? 1 + chance(5) : -1 - chance(9))).cards > 0;
  if (kind === 7) {
    await study.schedule({ desiredRetention: 0.7 + chance(30) / 100 });
    return (await study.reschedule()) > 0;
  }
  const cards = await study.cards();
  const card = cards[chance(cards.length)]!;
  return (await study.act(card.id, anyAction(study, chance, card)))[0] === 'done';
}

async function answerSomething(
  study: Study,
  chance: Chance,
  buffered: SessionItem[],
  kind: number,
): Promise<boolean> {
  const right = chance(4) > 0;
  const late = kind === 0 ? buffered.splice(chance(buffered.length || 1), 1)[0] : undefined;
  if (late) {
    const at = new Date(late.attempt.shownAt.getTime() + chance(90_000) * 1_000);
    const result = await study.answer({ ...answerTo(late.attempt, at, right), late: true });
    return result.status === 'recorded' && !result.undone;
  }
  const items = await study.page(5);
  const item = items[chance(items.length || 1)];
  if (!item) return false;
  // An exercise that is still open is shown again under its own name, and counts once.
  const open = buffered.findIndex(({ attempt }) => attempt.id === item.attempt.id);
  if (open >= 0) buffered.splice(open, 1);
  // Some pages are looked at offline, and answered later.
  if (chance(4) === 0) return buffered.push(item) < 0;
  const attempt = kind === 1 ? await study.practice(item) : item.attempt;
  return (await study.answer(answerTo(attempt, study.time.now, right))).status === 'recorded';
}

function anyAction({ time, learner }: Study, chance: Chance, card: Card): CardAction {
  const kind = chance(5);
  if (card.held && kind < 3) return { kind: 'release' };
  if (kind === 0) return { kind: 'hold', held: chance(2) ? 'suspended' : 'known' };
  if (kind === 1) return { kind: 'reset' };
  if (kind === 2) return { kind: 'bury' };
  return { kind: 'set-due', dueOn: daysAfter(learnerDayAt(time.now, learner), chance(20)) };
}
