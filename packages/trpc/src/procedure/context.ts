import type {
  ActOnCards,
  AchievementQueries,
  AdministrationQueries,
  AnswerReview,
  Broadcast,
  ChangeProfile,
  Clock,
  ContentQueries,
  DecideSuspension,
  Digest,
  EnrolDeck,
  MarkNotificationsRead,
  NewId,
  NotificationQueries,
  ProgressQueries,
  RegisterLearner,
  RequestJobRetry,
  ShiftDueCards,
  SignIn,
  StartSession,
  Undo,
} from '@slova/application';
import type { Caller } from './caller.ts';

/** Everything a request may reach. Queries read, use cases change; no procedure sees a repository. */
export type Context = Services & { readonly caller: Caller };

/** What is the same for every request of a process. */
export type Services = {
  readonly queries: Queries;
  readonly useCases: UseCases;
  readonly broadcast: Pick<Broadcast, 'subscribe'>;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly newId: NewId;
};

export type Queries = {
  readonly achievements: AchievementQueries;
  readonly administration: AdministrationQueries;
  readonly content: ContentQueries;
  readonly notifications: NotificationQueries;
  readonly progress: ProgressQueries;
};

export type UseCases = {
  readonly actOnCards: ActOnCards;
  readonly answerReview: AnswerReview;
  readonly changeProfile: ChangeProfile;
  readonly enrolDeck: EnrolDeck;
  readonly markNotificationsRead: MarkNotificationsRead;
  readonly registerLearner: RegisterLearner;
  readonly reinstateLearner: DecideSuspension;
  readonly requestJobRetry: RequestJobRetry;
  readonly shiftDueCards: ShiftDueCards;
  readonly signIn: SignIn;
  readonly startSession: StartSession;
  readonly suspendLearner: DecideSuspension;
  readonly undo: Undo;
};
