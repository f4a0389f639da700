import {
  done,
  jobRetry,
  overview,
  overviewRequest,
  queueStates,
  suspension,
  userChoice,
  userDetails,
  userPage,
  userSearch,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, staff } from '../procedure/index.ts';

/** What staff see and do. */
export const adminRouter = router({
  overview: staff('view-overview')
    .input(overviewRequest)
    .output(shows(overview))
    .query(({ ctx: { moment, queries }, input }) => queries.administration.overview(moment.at, input.days)),

  users: staff('view-users')
    .input(userSearch)
    .output(shows(userPage))
    .query(({ ctx: { queries }, input }) => queries.administration.users(input)),

  user: staff('view-users')
    .input(userChoice)
    .output(shows(userDetails))
    .query(async ({ ctx: { queries }, input }) => {
      const details = await queries.administration.user(input.userId);
      if (!details) throw new DomainError('not_found', 'userId');
      return details;
    }),

  queues: staff('manage-queues')
    .output(shows(queueStates))
    .query(({ ctx: { queries } }) => queries.administration.queues()),

  suspend: staff('suspend-users')
    .input(suspension)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.suspendLearner({ actorId: learner.id, ...input });
      return { done: true };
    }),

  reinstate: staff('suspend-users')
    .input(suspension)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.reinstateLearner({ actorId: learner.id, ...input });
      return { done: true };
    }),

  retryJob: staff('manage-queues')
    .input(jobRetry)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.requestJobRetry({ actorId: learner.id, ...input });
      return { done: true };
    }),
});
