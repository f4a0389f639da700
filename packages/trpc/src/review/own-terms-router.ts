import {
  answerClaim,
  cardChoice,
  correctableTerm,
  deckChoice,
  done,
  ownFieldChange,
  ownFieldList,
  ownTerm,
  ownTermChange,
  termChoice,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
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

  texts: signedIn({
    method: 'GET',
    path: 'terms/{termId}/texts',
    summary: 'What of a term can be corrected, and what you say otherwise',
  })
    .input(termChoice)
    .output(shows(correctableTerm))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const term = await queries.sharing.termTexts(learner.id, input.termId);
      if (!term) throw new DomainError('not_found', 'termId');
      return term;
    }),

  fields: signedIn({ method: 'GET', path: 'decks/{deckId}/own', summary: 'What you say otherwise in a deck' })
    .input(deckChoice)
    .output(shows(ownFieldList))
    .query(async ({ ctx: { learner, queries }, input }) => ({
      terms: await queries.sharing.ownFields(learner.id, input.deckId),
    })),

  changeField: signedIn({
    method: 'PATCH',
    path: 'terms/{termId}/own',
    summary: 'Say a field of a term otherwise for yourself, or as its authors again',
  })
    .input(ownFieldChange)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.changeOwnField(learner.id, input);
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
