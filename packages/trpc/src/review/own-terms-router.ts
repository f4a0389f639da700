import { answerClaim, cardChoice, done, ownTerm, ownTermChange } from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Terms as their learner wants them: own answers, a note, and answers that should count. */
export const ownTermsRouter = router({
  show: signedIn({
    method: 'GET',
    path: 'learning/cards/{cardId}/own',
    summary: "A card's term with own answers and note",
  })
    .input(cardChoice)
    .output(shows(ownTerm))
    .query(({ ctx: { learner, useCases }, input }) => useCases.showOwnTerm(learner.id, input.cardId)),

  change: signedIn({
    method: 'PATCH',
    path: 'learning/cards/{cardId}/own',
    summary: "Change own answers and note of a card's term",
  })
    .input(ownTermChange)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.changeOwnTerm(learner.id, input);
      return { done: true };
    }),

  countAnswer: signedIn({
    method: 'POST',
    path: 'learning/attempts/{attemptId}/count',
    summary: 'A typed answer that was found wrong should count',
  })
    .input(answerClaim)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.countMyAnswer(learner.id, input);
      return { done: true };
    }),
});
