import type { DueShift } from '@slova/application';
import {
  cardActions,
  cardOutcomes,
  deckChoice,
  dueShift,
  dueShifted,
  leechList,
  undone,
  undoRequest,
} from '@slova/contract';
import type { RequestId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { z } from 'zod';
import { router, shows, signedIn } from '../procedure/index.ts';

/** What a learner does to cards besides answering them, and taking things back. */
export const cardActionsRouter = router({
  act: signedIn({
    method: 'POST',
    path: 'learning/cards/actions',
    summary: 'Set a due day, reset, suspend, mark as known, release or bury cards',
  })
    .input(cardActions)
    .output(shows(cardOutcomes))
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      outcomes: await useCases.actOnCards(learner, input.requests),
    })),

  shiftDue: signedIn({
    method: 'POST',
    path: 'learning/cards/shift',
    summary: 'Postpone what is due, or bring it forward',
  })
    .input(dueShift)
    .output(dueShifted)
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.shiftDueCards(learner, shiftOf(input))),

  leeches: signedIn({
    method: 'GET',
    path: 'decks/{deckId}/leeches',
    summary: 'Cards put aside because they are forgotten too often',
  })
    .input(deckChoice)
    .output(shows(leechList))
    .query(async ({ ctx: { learner, queries }, input }) => ({
      leeches: await queries.leeches.ofDeck(learner.id, input.deckId),
    })),

  undo: signedIn({ method: 'POST', path: 'learning/undo', summary: 'Take back what was done last' })
    .input(undoRequest)
    .output(shows(undone))
    .mutation(async ({ ctx: { learner, useCases, newId }, input: { steps, requestId, deckId } }) => ({
      undone: await useCases.undo(learner.id, {
        steps,
        requestId: requestId ?? (newId() as RequestId),
        sitting: deckId && { deckId, clock: learner },
      }),
    })),
});

function shiftOf({ requestId, days, deckId, cardIds }: z.output<typeof dueShift>): DueShift {
  if (deckId) return { requestId, days, deckId };
  if (cardIds) return { requestId, days, cardIds };
  throw new DomainError('invalid_input', 'deckId');
}
