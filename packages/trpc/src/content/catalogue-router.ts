import {
  catalogueChoices,
  cataloguePage,
  catalogueRequest,
  deckChoice,
  deckNews,
  deckRating,
  deckStanding,
  done,
  openedDeck,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Public decks, what learners think of them, and what came of those they study. */
export const catalogueRouter = router({
  list: signedIn({ method: 'GET', path: 'catalogue', summary: 'Public decks, a page at a time' })
    .input(catalogueRequest)
    .output(shows(cataloguePage))
    .query(({ ctx: { learner, queries }, input }) => queries.sharing.catalogue(learner.id, input)),

  choices: signedIn({
    method: 'GET',
    path: 'catalogue/choices',
    summary: 'Languages and topics of public decks',
  })
    .output(shows(catalogueChoices))
    .query(({ ctx: { queries } }) => queries.sharing.choices()),

  standing: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/standing',
    summary: 'What learners think of a deck, and you',
  })
    .input(deckChoice)
    .output(shows(deckStanding))
    .query(async ({ ctx: { learner, queries }, input }) =>
      found(await queries.sharing.standing(learner.id, input.deckId)),
    ),

  fork: signedIn({ method: 'POST', path: 'decks/{deckId}/fork', summary: 'Copy a deck into one of your own' })
    .input(deckChoice)
    .output(openedDeck)
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      deckId: await useCases.forkDeck(learner.id, input.deckId),
    })),

  rate: signedIn({ method: 'POST', path: 'decks/{deckId}/rating', summary: 'Rate a deck that you studied' })
    .input(deckRating)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.rateDeck(learner.id, input);
      return { done: true };
    }),

  news: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/news',
    summary: 'What its authors changed in a deck since you last looked',
  })
    .input(deckChoice)
    .output(shows(deckNews))
    .query(async ({ ctx: { learner, queries }, input }) =>
      found(await queries.sharing.news(learner.id, input.deckId)),
    ),

  seen: signedIn({ method: 'POST', path: 'decks/{deckId}/news/seen', summary: 'You saw what came of a deck' })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.markDeckSeen(learner.id, input.deckId);
      return { done: true };
    }),
});

function found<Value>(value: Value | null): Value {
  if (value === null) throw new DomainError('not_found', 'deckId');
  return value;
}
