import { z } from 'zod';

/** `GET decks/{deckId}/work`: a change of the deck that takes longer than a request, and how far it is; null: nothing goes on. */
export const deckWork = z.object({
  work: z.object({ kind: z.enum(['copy', 'restore']), done: z.int(), total: z.int() }).nullable(),
});
/** How many terms are different now, and how many follow by a job. */
export const deckTurnedBack = z.object({ terms: z.int(), left: z.int() });
