import type {
  ActOnCards,
  AchievementQueries,
  AdministrationQueries,
  AnswerReview,
  AppealDecision,
  AskReschedule,
  AskTakeBack,
  Broadcast,
  CancelBreak,
  CheckImport,
  DecideImport,
  ExportQueries,
  GiveImport,
  ImportQueries,
  LookAtImport,
  ChangeDeckSettings,
  ChangeEasyDays,
  ChangeOwnTerm,
  ChangeProfile,
  Clock,
  ContentAdministrationQueries,
  ContentQueries,
  CountMyAnswer,
  DecideContentCase,
  DecideSuspension,
  DeletePreset,
  Digest,
  EnrolDeck,
  ExplainCard,
  FileReport,
  GiveHint,
  KeepPreset,
  LeechQueries,
  MarkNotificationsRead,
  MasteryQueries,
  ModerationQueries,
  NewId,
  NotificationQueries,
  PlanBreak,
  PreviewLoad,
  ProgressQueries,
  RegisterLearner,
  RequestJobRetry,
  RescheduleQueries,
  SearchQueries,
  ShiftDueCards,
  ShowOwnTerm,
  SignIn,
  StartSession,
  StudyMoreToday,
  StudySettingsQueries,
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
  readonly contentAdministration: ContentAdministrationQueries;
  readonly exports: ExportQueries;
  readonly imports: ImportQueries;
  readonly leeches: LeechQueries;
  readonly mastery: MasteryQueries;
  readonly moderation: ModerationQueries;
  readonly notifications: NotificationQueries;
  readonly progress: ProgressQueries;
  readonly reschedules: RescheduleQueries;
  readonly search: SearchQueries;
  readonly studySettings: StudySettingsQueries;
};

export type UseCases = {
  readonly actOnCards: ActOnCards;
  readonly answerReview: AnswerReview;
  readonly appealDecision: AppealDecision;
  readonly askReschedule: AskReschedule;
  readonly askTakeBack: AskTakeBack;
  readonly cancelBreak: CancelBreak;
  readonly cancelImport: DecideImport;
  readonly changeDeckSettings: ChangeDeckSettings;
  readonly changeEasyDays: ChangeEasyDays;
  readonly changeOwnTerm: ChangeOwnTerm;
  readonly changeProfile: ChangeProfile;
  readonly checkImport: CheckImport;
  readonly countMyAnswer: CountMyAnswer;
  readonly decideContentCase: DecideContentCase;
  readonly deletePreset: DeletePreset;
  readonly enrolDeck: EnrolDeck;
  readonly explainCard: ExplainCard;
  readonly fileReport: FileReport;
  readonly giveHint: GiveHint;
  readonly giveImport: GiveImport;
  readonly keepPreset: KeepPreset;
  readonly lookAtImport: LookAtImport;
  readonly markNotificationsRead: MarkNotificationsRead;
  readonly planBreak: PlanBreak;
  readonly previewLoad: PreviewLoad;
  readonly registerLearner: RegisterLearner;
  readonly reinstateLearner: DecideSuspension;
  readonly requestJobRetry: RequestJobRetry;
  readonly shiftDueCards: ShiftDueCards;
  readonly showOwnTerm: ShowOwnTerm;
  readonly signIn: SignIn;
  readonly startImport: DecideImport;
  readonly startSession: StartSession;
  readonly studyMoreToday: StudyMoreToday;
  readonly suspendLearner: DecideSuspension;
  readonly undo: Undo;
  readonly undoImport: DecideImport;
};
