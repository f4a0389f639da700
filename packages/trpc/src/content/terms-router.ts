import {
  addedTerms,
  changedTerm,
  changedTerms,
  chosenTerms,
  done,
  likenessRequest,
  oneTerm,
  revisionPage,
  termChange,
  movedTerms,
  termChoice,
  termDecision,
  termList,
  termOrder,
  termRevisionsRequest,
  termsDone,
  termsToAdd,
  termsToChange,
  termsToMove,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';
import { historyFor } from './history-for.ts';
import { given } from './written-change.ts';

const finished = { done: true } as const;

/** Terms, for those who write them. */
export const termsRouter = router({
  get: signedIn({ method: 'GET', path: 'terms/{termId}', summary: 'One term' })
    .input(termChoice)
    .output(shows(oneTerm))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const term = await queries.content.term(learner.id, input.termId);
      if (!term) throw new DomainError('not_found', 'termId');
      return term;
    }),

  alike: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/alike',
    summary: 'Terms of a deck that are most likely the same as one that is being written',
  })
    .input(likenessRequest)
    .output(shows(termList))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const terms = await queries.content.alike(learner.id, input);
      if (!terms) throw new DomainError('not_found', 'deckId');
      return { terms };
    }),

  add: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/terms',
    status: 201,
    summary: 'Add terms at the end of a deck; those that seem to be there already are named',
  })
    .input(termsToAdd)
    .output(shows(addedTerms))
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      terms: await useCases.addTerms(learner.id, input),
    })),

  change: signedIn({
    method: 'PATCH',
    path: 'terms/{termId}',
    summary:
      'Change a term; fields that are left out stay, and what somebody else changed meanwhile is merged',
  })
    .input(termChange)
    .output(shows(changedTerm))
    .mutation(({ ctx: { learner, useCases }, input: { termId, version, reason, ...change } }) =>
      useCases.changeTerm(learner.id, { termId, version, reason, change: given(change) }),
    ),

  changeMany: signedIn({
    method: 'PATCH',
    path: 'decks/{deckId}/terms',
    summary: 'Change many terms of a deck, all or none',
  })
    .input(termsToChange)
    .output(shows(changedTerms))
    .mutation(async ({ ctx: { learner, useCases }, input: { deckId, changes, reason } }) => ({
      terms: await useCases.changeTerms(learner.id, {
        deckId,
        reason,
        changes: changes.map(({ termId, version, ...change }) => ({
          termId,
          version,
          change: given(change),
        })),
      }),
    })),

  remove: signedIn({
    method: 'DELETE',
    path: 'terms/{termId}',
    summary: 'Remove a term; it can be taken back',
  })
    .input(termDecision)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.removeTerm(learner.id, input);
      return finished;
    }),

  removeMany: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/terms/remove',
    summary: 'Remove many terms of a deck',
  })
    .input(chosenTerms)
    .output(termsDone)
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.removeTerms(learner.id, input)),

  restore: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/terms/restore',
    summary: 'Take removed terms back, with what learners knew of them',
  })
    .input(chosenTerms)
    .output(termsDone)
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.restoreTerms(learner.id, input)),

  place: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/terms/place',
    summary: 'Put terms behind another one, or before all; new cards are met in this order',
  })
    .input(termOrder)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.placeTerms(learner.id, input);
      return finished;
    }),

  move: signedIn({
    method: 'POST',
    path: 'decks/{deckId}/terms/move',
    summary: 'Move terms to another deck that you write, or copy them there',
  })
    .input(termsToMove)
    .output(shows(movedTerms))
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.moveTerms(learner.id, input)),

  revisions: signedIn({
    method: 'GET',
    path: 'terms/{termId}/revisions',
    summary: 'The history of a term that you write, newest first',
  })
    .input(termRevisionsRequest)
    .output(shows(revisionPage))
    .query(({ ctx: { learner, queries }, input: { termId, ...page } }) =>
      historyFor(queries, learner.id, { termId }, page),
    ),
});
