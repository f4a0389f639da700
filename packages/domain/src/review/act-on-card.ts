import type { RequestId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import type { Card, Hold } from './card.ts';
import { occasionOf } from './answer.ts';
import { isInStep } from './in-step.ts';
import type { CardActionEntry, DueSet } from './log-entry.ts';
import { imageOf } from './log-entry.ts';
import type { Moment } from './outcome.ts';
import { replayed } from './replay.ts';

/** What a learner may do to a card besides answering it. */
export type CardAction =
  | ({ readonly kind: 'set-due' } & DueSet)
  | { readonly kind: 'hold'; readonly held: Hold }
  | { readonly kind: 'reset' }
  | { readonly kind: 'release' }
  | { readonly kind: 'bury' };

export type ActedCard = { readonly card: Card; readonly entry: CardActionEntry };

/**
 * Does something to a card: the next card and the log row (rule S7). `null` when it would change nothing: a due day for a
 * card that was never studied, a second hold of the same kind, burying inside a learning step (rule S15). A due day in the
 * past means today.
 */
export function actOnCard(card: Card, id: RequestId, action: CardAction, moment: Moment): ActedCard | null {
  const occasion = occasionOf(card, moment);
  const today = occasion.reviewedOn;
  if (!changes(card, action, today)) return null;
  const entry: CardActionEntry = { id, ...occasion, ...inputsOf(action, today) };
  const buriedOn = action.kind === 'bury' ? today : card.buriedOn;
  const { image } = replayed(imageOf(card), entry);
  return { card: { ...card, ...image, buriedOn, version: card.version + 1 }, entry };
}

function changes(card: Card, action: CardAction, today: LearnerDay): boolean {
  if (action.kind === 'reset') return card.state !== 'new' || card.repetitions > 0;
  if (action.kind === 'hold') return card.held !== action.held;
  if (action.kind === 'release') return card.held !== null;
  if (action.kind === 'bury') return !isInStep(card) && (card.buriedOn === null || card.buriedOn < today);
  return changesDue(card, action.dueOn, today);
}

function changesDue(card: Card, dueOn: LearnerDay, today: LearnerDay): boolean {
  const isThen = card.due && 'on' in card.due && card.due.on === Math.max(dueOn, today);
  return card.state !== 'new' && !isThen;
}

function inputsOf(action: CardAction, today: LearnerDay) {
  if (action.kind === 'set-due') return { kind: action.kind, after: dueSet(action, today) };
  if (action.kind === 'hold') return { kind: action.kind, after: { held: action.held } };
  return { kind: action.kind, after: null };
}

const dueSet = ({ dueOn, by }: DueSet, today: LearnerDay): DueSet => ({
  dueOn: Math.max(dueOn, today) as LearnerDay,
  ...(by && { by }),
});
