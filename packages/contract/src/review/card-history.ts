import { cardStates, directions, exerciseTypes, holds, logKinds, ratings } from '@slova/domain';
import { z } from 'zod';
import { calendarDay, id, instant } from '../scalars.ts';

export const cardChoice = z.strictObject({ cardId: id<'card'>() });

const due = z.union([z.object({ at: instant }), z.object({ on: calendarDay })]).nullable();

/** Why a card is due: a review's day plus all terms is the due day; or the learner set it. */
const why = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('review'),
      reviewedOn: calendarDay,
      rating: z.enum(ratings),
      terms: z.array(
        z.object({
          reason: z.enum(['memory', 'maximum', 'order', 'fuzz', 'balance', 'day-end']),
          days: z.int(),
        }),
      ),
      stepMinutes: z.number().nullable(),
      stability: z.number(),
      desiredRetention: z.number(),
      idealDays: z.number(),
    }),
    z.object({
      kind: z.literal('set-due'),
      setOn: calendarDay,
      dueOn: calendarDay,
      /** The learner themselves, the deck's settings when they asked for it, or the program that the card came from. */
      setBy: z.enum(['learner', 'settings', 'import']),
    }),
  ])
  .nullable();

/** A card with its history, newest first. */
export const explainedCard = z.object({
  cardId: id<'card'>(),
  deckId: id<'deck'>(),
  termId: id<'term'>(),
  direction: z.enum(directions),
  headword: z.string(),
  language: z.string(),
  state: z.enum(cardStates),
  held: z.enum(holds).nullable(),
  due,
  today: calendarDay,
  /** Days by which the due day has passed; 0 when it has not. */
  overdueDays: z.int(),
  recallToday: z.number().nullable(),
  why,
  entries: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(logKinds),
      setBy: z.enum(['learner', 'settings', 'import']).nullable(),
      rating: z.enum(ratings).nullable(),
      exerciseType: z.enum(exerciseTypes).nullable(),
      at: instant,
      on: calendarDay,
      gapDays: z.int(),
      intervalDays: z.int().nullable(),
      stability: z.number().nullable(),
    }),
  ),
});
