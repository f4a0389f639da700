import { caseChoice, caseDeciding, caseDetails, casePage, caseSearch, done } from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, staff } from '../procedure/index.ts';

/** The moderation queue. */
export const moderationRouter = router({
  cases: staff('moderate-content')
    .input(caseSearch)
    .output(shows(casePage))
    .query(({ ctx: { queries }, input }) => queries.moderation.cases(input)),

  case: staff('moderate-content')
    .input(caseChoice)
    .output(shows(caseDetails))
    .query(async ({ ctx: { queries }, input }) => {
      const details = await queries.moderation.case(input.caseId);
      if (!details) throw new DomainError('not_found', 'caseId');
      return details;
    }),

  decide: staff('moderate-content')
    .input(caseDeciding)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.decideContentCase(learner.id, input);
      return { done: true };
    }),
});
