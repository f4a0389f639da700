import { adminContentRouter, adminRouter, adminTopicsRouter } from './administration/index.ts';
import {
  catalogueRouter,
  decksRouter,
  exportsRouter,
  importsRouter,
  mediaRouter,
  searchRouter,
  sharingRouter,
  suggestionsRouter,
  termsRouter,
  topicsRouter,
} from './content/index.ts';
import { authRouter, usersRouter } from './identity/index.ts';
import { notificationsRouter } from './notification/index.ts';
import { moderationRouter, reportsRouter } from './moderation/index.ts';
import { createCallerFactory, router } from './procedure/index.ts';
import { progressRouter } from './progress/index.ts';
import {
  cardActionsRouter,
  learningRouter,
  ownTermsRouter,
  rescheduleRouter,
  studySettingsRouter,
} from './review/index.ts';

/** Every procedure of Slova. */
export const appRouter = router({
  auth: authRouter,
  users: usersRouter,
  decks: decksRouter,
  search: searchRouter,
  exports: exportsRouter,
  imports: importsRouter,
  media: mediaRouter,
  catalogue: catalogueRouter,
  sharing: sharingRouter,
  suggestions: suggestionsRouter,
  terms: termsRouter,
  topics: topicsRouter,
  learning: learningRouter,
  cards: cardActionsRouter,
  ownTerms: ownTermsRouter,
  reschedule: rescheduleRouter,
  studySettings: studySettingsRouter,
  progress: progressRouter,
  notifications: notificationsRouter,
  reports: reportsRouter,
  admin: adminRouter,
  moderation: moderationRouter,
  adminContent: adminContentRouter,
  adminTopics: adminTopicsRouter,
});

/** All that the browser apps take from the server: its type. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
