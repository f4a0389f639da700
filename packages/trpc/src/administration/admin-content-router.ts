import {
  categoryPage,
  categorySearch,
  contentChoice,
  contentDetails,
  contentHistory,
  contentHistoryRequest,
  contentPage,
  contentSearch,
  contentTerms,
  contentTermsRequest,
  done,
  houseSuggestionPage,
  houseSuggestionRequest,
  suggestionChoice,
  suggestionDeclined,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, staff } from '../procedure/index.ts';

/** Decks as staff see them: all of them, hidden and removed ones too. */
export const adminContentRouter = router({
  decks: staff('moderate-content')
    .input(contentSearch)
    .output(shows(contentPage))
    .query(({ ctx: { queries }, input }) => queries.contentAdministration.decks(input)),

  deck: staff('moderate-content')
    .input(contentChoice)
    .output(shows(contentDetails))
    .query(async ({ ctx: { queries }, input }) => {
      const deck = await queries.contentAdministration.deck(input.deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return deck;
    }),

  terms: staff('moderate-content')
    .input(contentTermsRequest)
    .output(shows(contentTerms))
    .query(({ ctx: { queries }, input }) => queries.contentAdministration.terms(input)),

  history: staff('moderate-content')
    .input(contentHistoryRequest)
    .output(shows(contentHistory))
    .query(({ ctx: { queries }, input }) => queries.contentAdministration.history(input)),

  categories: staff('moderate-content')
    .input(categorySearch)
    .output(shows(categoryPage))
    .query(({ ctx: { queries }, input }) => queries.contentAdministration.categories(input)),

  suggestions: staff('moderate-content')
    .input(houseSuggestionRequest)
    .output(shows(houseSuggestionPage))
    .query(({ ctx: { queries }, input: { after, limit } }) => queries.sharing.houseSuggestions(after, limit)),

  mergeSuggestion: staff('moderate-content')
    .input(suggestionChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.mergeHouseSuggestion(learner.id, input.suggestionId);
      return { done: true };
    }),

  declineSuggestion: staff('moderate-content')
    .input(suggestionDeclined)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.declineHouseSuggestion(learner.id, input);
      return { done: true };
    }),
});
