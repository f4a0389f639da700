import { attemptChoice, hint as hintView } from '@slova/contract';
import { shows, signedIn } from '../procedure/index.ts';

/** A part of the answer to an exercise. The answer says that it was looked at. */
export const hint = signedIn({
  method: 'POST',
  path: 'learning/attempts/{attemptId}/hint',
  summary: 'A hint for an exercise',
})
  .input(attemptChoice)
  .output(shows(hintView))
  .mutation(async ({ ctx: { learner, useCases }, input }) => ({
    hint: await useCases.giveHint(learner.id, input.attemptId),
  }));
