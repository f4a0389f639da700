import { z } from 'zod';
import { id, instant } from '../scalars.ts';

/** Named by whoever asks, so that the same request twice is one. */
export const rescheduleRequest = z.strictObject({ deckId: id<'deck'>(), rescheduleId: id<'reschedule'>() });
export const rescheduleChoice = z.strictObject({ rescheduleId: id<'reschedule'>() });

/** Cards due today (overdue ones too), in the seven days after it, and in the thirty days after it. */
const load = z.object({ today: z.int(), week: z.int(), month: z.int() });

/** What moving a deck's cards to where its settings would have them would come to. */
export const reschedulePreview = z.object({
  /** Cards in review that are due by day. */
  cards: z.int(),
  earlier: z.int(),
  later: z.int(),
  /** Those among them whose day the learner set; they stay. */
  setByLearner: z.int(),
  load: z.object({ before: load, after: load }),
});

/** What was asked last for a deck, and what became of it. */
export const lastReschedule = z.object({
  last: z
    .object({
      id: id<'reschedule'>(),
      askedAt: instant,
      appliedAt: instant.nullable(),
      cards: z.int().nullable(),
      takeBackAskedAt: instant.nullable(),
      takenBackAt: instant.nullable(),
      takenBack: z.int().nullable(),
      /** Cards that could have their old day back, because nothing happened to them since. */
      remaining: z.int(),
    })
    .nullable(),
});
