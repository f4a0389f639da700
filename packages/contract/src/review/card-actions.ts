import { holds, logKinds } from '@slova/domain';
import { z } from 'zod';
import { givenDay, id } from '../scalars.ts';

const cardAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-due'), dueOn: givenDay }),
  z.strictObject({ kind: z.literal('hold'), held: z.enum(holds) }),
  z.strictObject({ kind: z.literal('reset') }),
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('bury') }),
]);

/** `POST learning/cards/actions`. All of it is done or none; the same `requestId` twice is done once. */
export const cardActions = z.strictObject({
  requests: z
    .array(z.strictObject({ requestId: id<'request'>(), cardId: id<'card'>(), action: cardAction }))
    .min(1)
    .max(500),
});

/** One for each request. `unchanged`: the card was so already, or it cannot be done to this card. */
export const cardOutcomes = z.object({ outcomes: z.array(z.enum(['done', 'unchanged'])) });

const manyDays = 365;

/**
 * `POST learning/cards/shift`. Postpones what is due (`days` above zero) or brings forward what is due within so many days
 * (below zero): of a deck, or of chosen cards.
 */
export const dueShift = z
  .strictObject({
    requestId: id<'request'>(),
    days: z.int().min(-manyDays).max(manyDays),
    deckId: id<'deck'>().optional(),
    cardIds: z.array(id<'card'>()).min(1).max(500).optional(),
  })
  .refine(({ days }) => days !== 0, { path: ['days'] })
  .refine(({ deckId, cardIds }) => (deckId === undefined) !== (cardIds === undefined), { path: ['deckId'] });

export const dueShifted = z.object({ cards: z.int() });

/**
 * `POST learning/undo`. With a `requestId` a repeated request takes nothing more back; with a `deckId` only what was done in
 * that deck on the learner's day is taken back, as its study screen does.
 */
export const undoRequest = z.strictObject({
  steps: z.int().min(1).max(50).default(1),
  requestId: id<'request'>().optional(),
  deckId: id<'deck'>().optional(),
});

/** What was taken back, newest first: one for each step, however many cards it had been about. */
export const undone = z.object({
  undone: z.array(z.object({ kind: z.enum(logKinds), cardId: id<'card'>(), cards: z.int() })),
});
