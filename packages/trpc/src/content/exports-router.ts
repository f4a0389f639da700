import { deckChoice, exportLosses } from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, signedIn } from '../procedure/index.ts';

/** Decks on their way out. The file itself is at `GET decks/{deckId}/export`. */
export const exportsRouter = router({
  losses: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/export/losses',
    summary: 'What the files of a deck cannot carry',
  })
    .input(deckChoice)
    .output(exportLosses)
    .query(async ({ ctx: { learner, queries }, input: { deckId } }) => {
      const deck = await queries.exports.deck(learner.id, deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return { csv: await queries.exports.losses(deckId) };
    }),
});
