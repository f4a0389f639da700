import type { AnswerResult } from '@slova/application';
import { answerOrder } from '@slova/application';
import {
  answerResults,
  answers,
  deckChoice,
  done,
  leftDecks,
  sessionPage,
  sessionRequest,
  studiedDeck,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';
import { hint } from './hint.ts';
import { sessionView } from './session-view.ts';
import { whyToday } from './why-today.ts';

/** Choosing a deck and studying it. */
export const learningRouter = router({
  enrol: signedIn({
    method: 'POST',
    path: 'learning/decks/{deckId}/enrol',
    summary: 'Choose a deck for study',
  })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.enrolDeck(learner.id, input.deckId);
      return { done: true };
    }),

  leave: signedIn({
    method: 'POST',
    path: 'learning/decks/{deckId}/leave',
    summary: 'Study a deck no more; what you know of it is kept for whenever you choose it again',
  })
    .input(deckChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.leaveDeck(learner.id, input.deckId);
      return { done: true };
    }),

  left: signedIn({
    method: 'GET',
    path: 'learning/left-decks',
    summary: 'Decks that you left and may choose again',
  })
    .output(shows(leftDecks))
    .query(async ({ ctx: { learner, queries } }) => ({ decks: await queries.sharing.left(learner.id) })),

  fate: signedIn({
    method: 'GET',
    path: 'learning/decks/{deckId}/fate',
    summary: 'What became of a deck that you study or studied',
  })
    .input(deckChoice)
    .output(shows(studiedDeck))
    .query(async ({ ctx: { learner, queries }, input }) => {
      const deck = await queries.sharing.studied(learner.id, input.deckId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      return deck;
    }),

  // A mutation, because it names attempts; REST calls it by GET, as its interface has promised.
  session: signedIn({
    method: 'GET',
    path: 'learning/session',
    summary: 'A page of exercises, each named before it is answered',
  })
    .input(sessionRequest)
    .output(shows(sessionPage))
    .mutation(async ({ ctx: { learner, useCases, digest }, input }) => {
      const { deckId, limit, cards, category, tag, cardId, sessionId, ...means } = input;
      const selection = cards ? { cards, category, tag, cardId, sessionId } : null;
      return sessionView(await useCases.startSession(learner, deckId, limit, means, selection), digest);
    }),

  whyToday,
  hint,

  answer: signedIn({ method: 'POST', path: 'learning/answers', summary: 'Answer exercises, in order' })
    .input(answers)
    .output(shows(answerResults))
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      const results = new Map<number, AnswerResult>();
      // One after the other, each in a transaction of its own: an answer may be about a card that an earlier one changed.
      for (const index of answerOrder(input.answers)) {
        const [answer] = input.answers.slice(index, index + 1);
        if (answer) results.set(index, await useCases.answerReview(learner.id, answer).catch(atIndex(index)));
      }
      return { results: input.answers.flatMap((_, index) => results.get(index) ?? []) };
    }),
});

/** A refusal of one answer says which of them it was; those before it stand, and repeating them changes nothing. */
function atIndex(index: number): (error: unknown) => never {
  return (error) => {
    if (error instanceof DomainError)
      throw new DomainError(error.code, `answers.${index}.${error.field ?? ''}`);
    throw error;
  };
}
