import type { ActedCard, Card, DueMove, LearnerId, Moment, RequestId, RescheduleId } from '@slova/domain';
import { actOnCard, rescheduled } from '@slova/domain';
import type { NewId } from '../clock.ts';
import type { Repositories } from '../unit-of-work.ts';

/** A rescheduling that is due to be done, or taken back, now. */
export type RescheduleTask = {
  readonly learnerId: LearnerId;
  readonly id: RescheduleId;
  readonly now: Date;
  readonly newId: NewId;
};

/** Cards in one round of statements: the number of statements grows with the rounds alone. */
const pageSize = 2_000;

/**
 * Moves a deck's cards to where its settings would have them, as one step of undo: each move is logged as a due day that was
 * set (rules S7, S12). A card that changed since the moves were worked out stays.
 */
export async function applyReschedule(
  { reschedules, reviewLog }: Pick<Repositories, 'reschedules' | 'reviewLog'>,
  { learnerId, id, now, newId }: RescheduleTask,
): Promise<void> {
  const asked = await reschedules.lock(learnerId, id);
  if (!asked || asked.appliedAt) return;
  const moment = { at: now, clock: asked.clock };
  const schedule = await reschedules.schedule(learnerId, asked.deckId, moment);
  const moves = schedule ? rescheduled(schedule.cards, schedule.settings, schedule.plan) : [];
  // Locked by id throughout, so that nobody waits in a circle.
  const byId = moves.toSorted((one, other) => (one.cardId < other.cardId ? -1 : 1));
  let cards = 0;
  for (let from = 0; from < byId.length; from += pageSize) {
    const page = new Map(byId.slice(from, from + pageSize).map((move) => [move.cardId, move]));
    const locked = await reviewLog.lockCards(learnerId, [...page.keys()]);
    const acted = locked.flatMap((card) => moved(card, page.get(card.id), newId() as RequestId, moment));
    await reviewLog.append(learnerId, acted);
    cards += acted.length;
  }
  await reschedules.markApplied(learnerId, id, cards);
}

function moved(card: Card, move: DueMove | undefined, id: RequestId, moment: Moment): ActedCard[] {
  const isAsItWas =
    card.state === 'review' &&
    card.held === null &&
    card.due !== null &&
    'on' in card.due &&
    card.due.on === move?.from;
  if (!move || !isAsItWas) return [];
  const acted = actOnCard(card, id, { kind: 'set-due', dueOn: move.to, by: 'settings' }, moment);
  return acted ? [acted] : [];
}
