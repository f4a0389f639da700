import { directions } from '@slova/domain';
import { z } from 'zod';
import { id } from '../scalars.ts';

/** `GET decks/{deckId}/leeches`: cards that were put aside because they are forgotten too often, in deck order. */
export const leechList = z.object({
  leeches: z.array(
    z.object({
      cardId: id<'card'>(),
      headword: z.string(),
      direction: z.enum(directions),
      /** Times forgotten after it had been learnt. */
      lapses: z.int(),
    }),
  ),
});
