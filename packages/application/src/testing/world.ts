import type { DeckId, DeckLanguages, DeckVisibility, LearnerId, Term } from '@slova/domain';
import type {
  DeckLibrary,
  MediaQueries,
  ImportFiles,
  ImportQueries,
  NewId,
  OutboxRelayStore,
  OwnTermQueries,
  RescheduleQueries,
  ReviewAuditStore,
  SessionRows,
  StudySettingsQueries,
  StudyStore,
  TopicQueries,
  UnitOfWork,
} from '../index.ts';

export type DeckFixture = DeckLanguages & {
  readonly id: DeckId;
  readonly terms: readonly Term[];
  /** Left out: a deck of the house, for everybody. */
  readonly ownerId?: LearnerId;
  readonly visibility?: DeckVisibility;
};

/** Cards, ledger, counters, grants, notices of them, daily figures and who was active: one text for each row, sorted. */
export type Derived = Readonly<Record<string, readonly string[]>>;

/** All storage ports together, so that one suite can run over memory and over PostgreSQL. */
export type World = {
  readonly unitOfWork: UnitOfWork;
  readonly study: StudyStore;
  readonly rescheduleQueries: RescheduleQueries;
  readonly settingsQueries: StudySettingsQueries;
  readonly ownTerms: OwnTermQueries;
  readonly importFiles: ImportFiles;
  readonly importQueries: ImportQueries;
  readonly library: DeckLibrary;
  readonly media: MediaQueries;
  readonly topicQueries: TopicQueries;
  readonly audit: ReviewAuditStore;
  readonly relay: OutboxRelayStore;
  readonly sessionRows: SessionRows;
  readonly newId: NewId;
  readonly addDeck: (deck: DeckFixture) => Promise<void>;
  /** Everything that follows from what a learner did, in a form to be compared; versions and the ids of notices left out. */
  readonly derived: (learnerId: LearnerId) => Promise<Derived>;
  readonly close: () => Promise<void>;
};
