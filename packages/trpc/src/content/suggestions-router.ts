import {
  correction,
  done,
  suggestionChoice,
  suggestionDeclined,
  suggestionPage,
  suggestionRequest,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Corrections that learners suggest and authors decide on. */
export const suggestionsRouter = router({
  list: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/suggestions',
    summary: 'Corrections that learners suggest to the authors of a deck',
  })
    .input(suggestionRequest)
    .output(shows(suggestionPage))
    .query(async ({ ctx: { learner, queries }, input: { deckId, after, limit } }) => {
      const page = await queries.sharing.suggestions(learner.id, deckId, after, limit);
      if (!page) throw new DomainError('not_found', 'deckId');
      if (!page.isAuthor) throw new DomainError('not_permitted');
      return page;
    }),

  make: signedIn({
    method: 'POST',
    path: 'terms/{termId}/suggestions',
    summary: 'Suggest a correction to the authors of a term',
  })
    .input(correction)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.suggestCorrection(learner.id, input);
      return { done: true };
    }),

  merge: signedIn({
    method: 'POST',
    path: 'suggestions/{suggestionId}/merge',
    summary: 'Take a suggested correction over',
  })
    .input(suggestionChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.mergeSuggestion(learner.id, input.suggestionId);
      return { done: true };
    }),

  decline: signedIn({
    method: 'POST',
    path: 'suggestions/{suggestionId}/decline',
    summary: 'Decline a suggested correction, with the reason',
  })
    .input(suggestionDeclined)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.declineSuggestion(learner.id, input);
      return { done: true };
    }),
});
