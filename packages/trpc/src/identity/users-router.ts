import { account, profileChange } from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';

/** One's own account. */
export const usersRouter = router({
  me: signedIn({ method: 'GET', path: 'users/me', summary: 'Your account' })
    .output(shows(account))
    .query(({ ctx: { learner } }) => learner),

  update: signedIn({ method: 'PATCH', path: 'users/me', summary: 'Change your profile' })
    .input(profileChange)
    .output(shows(account))
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.changeProfile(learner.id, input)),
});
