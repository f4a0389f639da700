import { credentials, done, registration, signedIn as signedInView } from '@slova/contract';
import { anyone, router, shows } from '../procedure/index.ts';

/** Registering, signing in and out. */
export const authRouter = router({
  register: anyone({ method: 'POST', path: 'auth/register', status: 201, summary: 'Register and sign in' })
    .input(registration)
    .output(shows(signedInView))
    .mutation(async ({ ctx: { caller, useCases }, input }) => {
      const { learner, session } = await caller.limits.registration(() =>
        useCases.registerLearner(input, caller.userAgent),
      );
      await caller.beginSession(session);
      return { user: learner };
    }),

  login: anyone({ method: 'POST', path: 'auth/login', summary: 'Sign in' })
    .input(credentials)
    .output(shows(signedInView))
    .mutation(async ({ ctx: { caller, useCases }, input }) => {
      const { learner, session } = await caller.limits.signIn(input.email, () =>
        useCases.signIn(input, caller.userAgent),
      );
      await caller.beginSession(session);
      return { user: learner };
    }),

  // For everyone: a browser with an outdated session must be able to get rid of it.
  logout: anyone({ method: 'POST', path: 'auth/logout', summary: 'Sign out' })
    .output(done)
    .mutation(async ({ ctx: { caller } }) => {
      await caller.endSession();
      return { done: true };
    }),
});
