import type {
  AchievementQueries,
  ActOnCards,
  AddTerms,
  AdministrationQueries,
  AnswerInvitation,
  AnswerReview,
  AppealDecision,
  AskDeckReview,
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
  ChangeDeck,
  ChangeDeckSettings,
  ChangeEasyDays,
  ChangeOwnField,
  ChangeOwnTerm,
  ChangeProfile,
  ChangeTerm,
  ChangeTerms,
  Clock,
  ContentAdministrationQueries,
  ContentQueries,
  CountMyAnswer,
  DecideContentCase,
  CreateDeck,
  DecideDeck,
  DecideSuspension,
  DeclineSuggestion,
  DecideTerms,
  DeletePreset,
  Digest,
  EnrolDeck,
  ExplainCard,
  FileReport,
  GiveHint,
  ForkDeck,
  InviteAuthor,
  MergeSuggestion,
  KeepPreset,
  LeaveDeck,
  LeechQueries,
  MarkDeckSeen,
  MarkNotificationsRead,
  MasteryQueries,
  MediaRoomQueries,
  ModerationQueries,
  MoveTerms,
  NewId,
  NotificationQueries,
  OpenDeckLink,
  PlaceTerms,
  PlanBreak,
  PreviewLoad,
  ProgressQueries,
  RateDeck,
  RegisterLearner,
  RemoveAuthor,
  RenewDeckLink,
  RemoveTerm,
  RenameHouseTopic,
  RenameTopic,
  RequestJobRetry,
  RescheduleQueries,
  RestoreDeckTo,
  RestoreRevision,
  SearchQueries,
  SendDeckBack,
  ShareDeck,
  SharingQueries,
  ShiftDueCards,
  ShowOwnTerm,
  SignIn,
  StartSession,
  StopDeckWork,
  StudyMoreToday,
  StudySettingsQueries,
  SuggestCorrection,
  TakeBackRenaming,
  TopicQueries,
  Undo,
  WithdrawInvitation,
} from '@slova/application';
import type { ImportId } from '@slova/domain';
import type { Caller } from './caller.ts';

/** Everything a request may reach. Queries read, use cases change; no procedure sees a repository. */
export type Context = Services & { readonly caller: Caller };

/** What is the same for every request of a process. */
export type Services = {
  readonly queries: Queries;
  readonly useCases: UseCases;
  readonly broadcast: Pick<Broadcast, 'subscribe'>;
  /** Word of imports that have got on. */
  readonly importBroadcast: Pick<Broadcast<ImportId>, 'subscribe'>;
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
  readonly mediaRoom: MediaRoomQueries;
  readonly moderation: ModerationQueries;
  readonly notifications: NotificationQueries;
  readonly progress: ProgressQueries;
  readonly reschedules: RescheduleQueries;
  readonly search: SearchQueries;
  readonly sharing: SharingQueries;
  readonly studySettings: StudySettingsQueries;
  readonly topics: TopicQueries;
};

export type UseCases = {
  readonly actOnCards: ActOnCards;
  readonly answerInvitation: AnswerInvitation;
  readonly addTerms: AddTerms;
  readonly answerReview: AnswerReview;
  readonly appealDecision: AppealDecision;
  readonly askDeckReview: AskDeckReview;
  readonly askReschedule: AskReschedule;
  readonly askTakeBack: AskTakeBack;
  readonly cancelBreak: CancelBreak;
  readonly cancelImport: DecideImport;
  readonly changeDeck: ChangeDeck;
  readonly changeDeckSettings: ChangeDeckSettings;
  readonly changeEasyDays: ChangeEasyDays;
  readonly changeOwnField: ChangeOwnField;
  readonly changeOwnTerm: ChangeOwnTerm;
  readonly changeProfile: ChangeProfile;
  readonly checkImport: CheckImport;
  readonly countMyAnswer: CountMyAnswer;
  readonly decideContentCase: DecideContentCase;
  readonly declineHouseSuggestion: DeclineSuggestion;
  readonly declineSuggestion: DeclineSuggestion;
  readonly changeTerm: ChangeTerm;
  readonly changeTerms: ChangeTerms;
  readonly createDeck: CreateDeck;
  readonly deletePreset: DeletePreset;
  readonly enrolDeck: EnrolDeck;
  readonly explainCard: ExplainCard;
  readonly fileReport: FileReport;
  readonly giveHint: GiveHint;
  readonly giveImport: GiveImport;
  readonly keepPreset: KeepPreset;
  readonly leaveDeck: LeaveDeck;
  readonly lookAtImport: LookAtImport;
  readonly forkDeck: ForkDeck;
  readonly inviteAuthor: InviteAuthor;
  readonly mergeHouseSuggestion: MergeSuggestion;
  readonly mergeSuggestion: MergeSuggestion;
  readonly markDeckSeen: MarkDeckSeen;
  readonly markNotificationsRead: MarkNotificationsRead;
  readonly openDeckLink: OpenDeckLink;
  readonly moveTerms: MoveTerms;
  readonly placeTerms: PlaceTerms;
  readonly planBreak: PlanBreak;
  readonly previewLoad: PreviewLoad;
  readonly rateDeck: RateDeck;
  readonly registerLearner: RegisterLearner;
  readonly reinstateLearner: DecideSuspension;
  readonly removeAuthor: RemoveAuthor;
  readonly renameHouseTopic: RenameHouseTopic;
  readonly renameTopic: RenameTopic;
  readonly renewDeckLink: RenewDeckLink;
  readonly requestJobRetry: RequestJobRetry;
  readonly sendDeckBack: SendDeckBack;
  readonly shareDeck: ShareDeck;
  readonly removeDeck: DecideDeck;
  readonly removeTerm: RemoveTerm;
  readonly removeTerms: DecideTerms;
  readonly restoreDeck: DecideDeck;
  readonly restoreDeckTo: RestoreDeckTo;
  readonly restoreRevision: RestoreRevision;
  readonly restoreTerms: DecideTerms;
  readonly shiftDueCards: ShiftDueCards;
  readonly showOwnTerm: ShowOwnTerm;
  readonly signIn: SignIn;
  readonly startImport: DecideImport;
  readonly startSession: StartSession;
  readonly stopDeckWork: StopDeckWork;
  readonly studyMoreToday: StudyMoreToday;
  readonly suggestCorrection: SuggestCorrection;
  readonly suspendLearner: DecideSuspension;
  readonly takeBackHouseRenaming: TakeBackRenaming;
  readonly takeBackRenaming: TakeBackRenaming;
  readonly undo: Undo;
  readonly undoImport: DecideImport;
  readonly withdrawInvitation: WithdrawInvitation;
};
