import { deckChoice, deckList, deckSummary, termPage, termPageRequest } from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** The library: decks and their terms. */
export const decksRouter = router({
  list: signedIn({
    method: 'GET',
    path: 'decks',
    summary: 'All decks, with where you stand in those you chose',
  })
    .output(shows(deckList))
    .query(async ({ ctx: { learner, moment, queries } }) => ({
      decks: await queries.content.decks(learner.id, moment),
    })),

  get: signedIn({ method: 'GET', path: 'decks/{deckId}', summary: 'One deck' })
    .input(deckChoice)
    .output(shows(deckSummary))
    .query(async ({ ctx: { learner, moment, queries }, input }) => {
      const deck = await queries.content.deck(learner.id, input.deckId, moment);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return deck;
    }),

  terms: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/terms',
    summary: 'The terms of a deck, a page at a time',
  })
    .input(termPageRequest)
    .output(shows(termPage))
    .query(async ({ ctx: { learner, moment, queries }, input: { deckId, after, limit } }) => {
      const page = await queries.content.terms(deckId, after, limit);
      // An empty page may be the end of a deck, or of none.
      const known =
        page.terms.length > 0 || (await queries.content.deck(learner.id, deckId, moment)) !== null;
      if (!known) throw new DomainError('not_found', 'deckId');
      return page;
    }),
});
