import type { AuditRepository, JobRetryRepository } from './administration/index.ts';
import type { RollupRepository } from './analytics/index.ts';
import type { ContentRepository, DeckWorkRepository, ImportRepository } from './content/index.ts';
import type { SharingRepository, SuggestionRepository, TopicRepository } from './content/index.ts';
import type { AchievementRepository } from './engagement/index.ts';
import type { MediaRepository, RecordingRepository } from './content/index.ts';
import type { RatingRepository } from './exercise/index.ts';
import type { LearnerRepository } from './identity/index.ts';
import type { ModerationRepository } from './moderation/index.ts';
import type { EmailRepository, NotificationRepository } from './notification/index.ts';
import type { HandledEventRepository, OutboxRepository } from './outbox/index.ts';
import type {
  AnswerRepository,
  EnrolmentRepository,
  HistoryRepository,
  OwnTermRepository,
  RescheduleRepository,
  ReviewLogRepository,
  UndoRepository,
  StudySettingsRepository,
} from './review/index.ts';

/** Everything a use case may change, all in one transaction. */
export type Repositories = {
  readonly achievements: AchievementRepository;
  readonly answers: AnswerRepository;
  readonly audit: AuditRepository;
  readonly content: ContentRepository;
  readonly deckWorks: DeckWorkRepository;
  readonly emails: EmailRepository;
  readonly enrolments: EnrolmentRepository;
  readonly handledEvents: HandledEventRepository;
  readonly histories: HistoryRepository;
  readonly imports: ImportRepository;
  readonly jobRetries: JobRetryRepository;
  readonly learners: LearnerRepository;
  readonly media: MediaRepository;
  readonly moderation: ModerationRepository;
  readonly notifications: NotificationRepository;
  readonly outbox: OutboxRepository;
  readonly ownTerms: OwnTermRepository;
  readonly ratings: RatingRepository;
  readonly recordings: RecordingRepository;
  readonly reschedules: RescheduleRepository;
  readonly reviewLog: ReviewLogRepository;
  readonly rollups: RollupRepository;
  readonly sharing: SharingRepository;
  readonly suggestions: SuggestionRepository;
  readonly topics: TopicRepository;
  readonly undo: UndoRepository;
  readonly studySettings: StudySettingsRepository;
};

/** Runs the work in one transaction: all of it is kept, or — when it throws — none. */
export type UnitOfWork = <Result>(work: (repositories: Repositories) => Promise<Result>) => Promise<Result>;
