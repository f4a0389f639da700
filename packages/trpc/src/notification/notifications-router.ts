import { done, notificationChoice, notificationList } from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';
import { notificationSignals } from './notification-signals.ts';

const newest = 50;

/** The bell. */
export const notificationsRouter = router({
  list: signedIn()
    .output(shows(notificationList))
    .query(({ ctx: { learner, queries } }) => queries.notifications.newest(learner.id, newest)),

  markRead: signedIn()
    .input(notificationChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.markNotificationsRead(learner.id, input.ids);
      return { done: true };
    }),

  onCreated: signedIn().subscription(({ ctx, signal }) => notificationSignals(ctx.learner.id, ctx, signal)),
});
