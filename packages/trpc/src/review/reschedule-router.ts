import {
  deckChoice,
  done,
  lastReschedule,
  rescheduleChoice,
  reschedulePreview,
  rescheduleRequest,
} from '@slova/contract';
import { DomainError, rescheduled, rescheduledLoad } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Moving a deck's cards to where its settings would have them, and back (rule S12). */
export const rescheduleRouter = router({
  preview: signedIn()
    .input(deckChoice)
    .output(shows(reschedulePreview))
    .query(async ({ ctx: { learner, moment, queries }, input: { deckId } }) => {
      const schedule = await queries.reschedules.schedule(learner.id, deckId, moment);
      if (!schedule) throw new DomainError('not_found', 'deckId');
      const { cards, settings, plan, dueToday } = schedule;
      const moves = rescheduled(cards, settings, plan);
      return {
        cards: cards.length,
        earlier: moves.filter(({ from, to }) => to < from).length,
        later: moves.filter(({ from, to }) => to > from).length,
        setByLearner: cards.filter(({ dueBy }) => dueBy === 'learner').length,
        load: rescheduledLoad({ today: plan.today, dueToday, due: plan.due }, moves),
      };
    }),

  last: signedIn()
    .input(deckChoice)
    .output(shows(lastReschedule))
    .query(async ({ ctx: { learner, queries }, input: { deckId } }) => ({
      last: await queries.reschedules.newest(learner.id, deckId),
    })),

  ask: signedIn()
    .input(rescheduleRequest)
    .output(rescheduleChoice)
    .mutation(async ({ ctx: { learner, useCases }, input }) => ({
      rescheduleId: await useCases.askReschedule(learner, input),
    })),

  takeBack: signedIn()
    .input(rescheduleChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input: { rescheduleId } }) => {
      await useCases.askTakeBack(learner.id, rescheduleId);
      return { done: true };
    }),
});
