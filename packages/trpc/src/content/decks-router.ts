import {
  deckChange,
  deckChoice,
  deckDecision,
  deckDraft,
  deckList,
  deckMoment,
  deckMomentChosen,
  deckRevisionsRequest,
  deckSummary,
  deckTurnedBack,
  deckVersion,
  deckWork,
  done,
  removedDecks,
  restorePreview,
  revisionChoice,
  revisionPage,
  termPage,
  termPageRequest,
  writtenDeckId,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';
import { historyFor } from './history-for.ts';
import { restorePreviewFor } from './restore-preview-for.ts';
import { deckChangeOf, inBoth } from './written-change.ts';

const finished = { done: true } as const;

/** The library: decks, those of one's own, and their terms. */
export const decksRouter = router({
  list: signedIn({
    method: 'GET',
    path: 'decks',
    summary:
      'Your library: your decks, those you study, and those of the house, with where you stand in them',
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
    .query(async ({ ctx: { learner, queries }, input: { deckId, ...page } }) => {
      const terms = await queries.content.terms(learner.id, deckId, page);
      if (!terms) throw new DomainError('not_found', 'deckId');
      return terms;
    }),

  create: signedIn({ method: 'POST', path: 'decks', status: 201, summary: 'A new deck of your own' })
    .input(deckDraft)
    .output(writtenDeckId)
    .mutation(async ({ ctx: { learner, useCases }, input: { title, description, ...deck } }) => {
      const draft = { ...deck, title: inBoth(title), description: inBoth(description) };
      return { id: await useCases.createDeck(learner.id, draft), version: 1 };
    }),

  change: signedIn({
    method: 'PATCH',
    path: 'decks/{deckId}',
    summary: 'Change what is said about a deck; fields that are left out stay',
  })
    .input(deckChange)
    .output(deckVersion)
    .mutation(({ ctx: { learner, useCases }, input: { deckId, version, reason, ...change } }) =>
      useCases.changeDeck(learner.id, { deckId, version, reason, change: deckChangeOf(change) }),
    ),

  remove: signedIn({
    method: 'DELETE',
    path: 'decks/{deckId}',
    summary: 'Remove your deck; it can be taken back',
  })
    .input(deckDecision)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.removeDeck(learner.id, input);
      return finished;
    }),

  removed: signedIn({
    method: 'GET',
    path: 'users/me/removed-decks',
    summary: 'Your decks that were removed',
  })
    .output(shows(removedDecks))
    .query(async ({ ctx: { learner, queries } }) => ({
      decks: await queries.content.removedDecks(learner.id),
    })),

  restore: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/restore',
    summary: 'Take a removed deck back, with the progress of everybody who studied it',
  })
    .input(deckDecision)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.restoreDeck(learner.id, input);
      return finished;
    }),

  revisions: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/revisions',
    summary: 'The history of a deck that you write, newest first',
  })
    .input(deckRevisionsRequest)
    .output(shows(revisionPage))
    .query(({ ctx: { learner, queries }, input: { deckId, ...page } }) =>
      historyFor(queries, learner.id, { deckId }, page),
    ),

  restoreRevision: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/revisions/{revisionId}/restore',
    summary: 'Make a term, or what is said about the deck, as a revision left it',
  })
    .input(revisionChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.restoreRevision(learner.id, input);
      return finished;
    }),

  restorePreview: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/restore-to',
    summary: 'What would be different in a deck if it were made as it was at a moment',
  })
    .input(deckMoment)
    .output(shows(restorePreview))
    .query(({ ctx: { learner, queries }, input }) => restorePreviewFor(queries, learner.id, input)),

  restoreTo: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/restore-to',
    summary: 'Make a deck and its terms as they were at a moment',
  })
    .input(deckMomentChosen)
    .output(deckTurnedBack)
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.restoreDeckTo(learner.id, input)),

  work: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/work',
    summary: 'How far a change of a deck is that takes longer than a request: a copy, or making it as it was',
  })
    .input(deckChoice)
    .output(shows(deckWork))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const found = await queries.content.work(learner.id, input.deckId);
      if (!found) throw new DomainError('not_found', 'deckId');
      return found;
    }),

  stopWork: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/work/stop',
    summary: 'Stop what is going on in a deck that you write; what was done stays',
  })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.stopDeckWork(learner.id, input.deckId);
      return finished;
    }),
});
