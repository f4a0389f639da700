import { appealMaking, authorNotices, done, noticesRequest, reportFiling } from '@slova/contract';
import type { CardId } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** What learners say of content, and authors of what was decided about theirs. */
export const reportsRouter = router({
  file: signedIn({
    method: 'POST',
    path: 'reports',
    status: 201,
    summary: 'Says that something is wrong with a term, or with a deck',
  })
    .input(reportFiling)
    .output(done)
    .mutation(
      async ({ ctx: { learner, useCases }, input: { deckId, termId = null, cardId, reason, note } }) => {
        // The schema lets exactly one of them through.
        const about = deckId === undefined ? { cardId: cardId as CardId } : { deckId, termId };
        await useCases.fileReport(learner.id, { about, reason, note });
        return { done: true };
      },
    ),

  notices: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/notices',
    summary: 'What moderators decided about your deck',
  })
    .input(noticesRequest)
    .output(shows(authorNotices))
    .query(async ({ ctx: { learner, queries }, input: { deckId } }) => ({
      notices: await queries.moderation.ofOwnDeck(learner.id, deckId),
    })),

  appeal: signedIn({
    method: 'POST',
    path: 'reports/{caseId}/appeal',
    summary: 'Asks for a decision about your deck to be looked at again, once',
  })
    .input(appealMaking)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.appealDecision(learner.id, input);
      return { done: true };
    }),
});
