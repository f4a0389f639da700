import type {
  AnswerClaim,
  Attempt,
  AnswerResult,
  AnswerWrite,
  AuditEntry,
  AuthorRole,
  CarriedFiles,
  Email,
  Enrolment,
  GrantWithEvidence,
  Import,
  LearnerWithSecret,
  Media,
  Notification,
  RatingChange,
  Report,
  RollupChange,
  DeckStudy,
  DeckWork,
  Reschedule,
  SessionRow,
  StoredBreak,
  StudyCard,
  StudyPreset,
  Suggestion,
  SuggestionDecision,
  TopicRenamed,
} from '../../index.ts';
import type {
  CardActionEntry,
  CaseDecision,
  ContentCase,
  Counters,
  DeckId,
  DeckLanguages,
  Direction,
  DeckRole,
  DomainEvent,
  LearnerDay,
  LearnerId,
  LedgerPart,
  LocalText,
  OwnTerm,
  PracticeEntry,
  Rated,
  ReviewLogEntry,
  Term,
  TermId,
} from '@slova/domain';
import type { MemoryShared } from './sharing.ts';

import type { MemoryDeck, MemoryRevision, MemoryTerm } from './content.ts';

export type LedgerDay = LedgerPart & { readonly day: LearnerDay };
type ShownDeck = DeckLanguages & {
  readonly id: string;
  readonly directions: readonly Direction[];
  /** The living ones, in order. */
  readonly terms: readonly Term[];
};
type StoredReport = Report & { readonly decision: CaseDecision | null };
/** A row of the log. Rows of one transaction share its number: they are taken back together. */
export type LogRow = {
  readonly id: string;
  readonly entry: ReviewLogEntry | PracticeEntry | CardActionEntry;
  readonly graded: AnswerWrite['graded'] | null;
  readonly transaction: number;
  readonly loggedAt: Date;
  readonly position: number | null;
  readonly buriedSiblings: readonly string[];
  readonly undoneAt: Date | null;
  /** The import that it came with; null: it was done here. */
  readonly importId: string | null;
};
type OutboxRow = { readonly event: DomainEvent; claimedUntil: number; sentAt: Date | null };

/** Everything the in-memory world remembers; copied before a unit of work and put back when it throws. */
export type MemoryState = {
  abilities: Map<string, Rated>;
  attempts: Map<
    string,
    { attempt: Attempt; result: AnswerResult | null; isHinted: boolean; wrongFormAt: Date | null }
  >;
  audit: AuditEntry[];
  breaks: Map<string, StoredBreak>;
  cases: Map<string, ContentCase>;
  claims: Map<string, AnswerClaim>;
  cards: Map<string, StudyCard>;
  counters: Map<string, Counters>;
  decks: Map<string, ShownDeck>;
  difficulties: Map<string, Rated>;
  deckStudies: Map<string, DeckStudy>;
  deckInvitations: Map<string, AuthorRole>;
  deckMembers: Map<string, { learnerId: LearnerId; deckId: DeckId; role: DeckRole }>;
  deckRatings: Map<string, number>;
  easyDays: Map<string, readonly number[]>;
  emails: { email: Email; sentAt: Date | null; failures: number }[];
  deckWorks: Map<string, { readonly work: DeckWork; readonly termIds: readonly TermId[] }>;
  enrolments: Map<string, Enrolment>;
  /** Those that ended, to be taken up again. */
  leftEnrolments: Map<string, Enrolment>;
  grants: Map<string, GrantWithEvidence>;
  handled: Set<string>;
  /** Decks, and terms in them, that moderators have hidden. */
  hidden: Set<string>;
  imports: Map<string, Import>;
  importMedia: Map<string, CarriedFiles>;
  jobRetries: { queue: string; jobId: string }[];
  learners: Map<string, LearnerWithSecret>;
  ledger: Map<string, LedgerDay>;
  log: LogRow[];
  media: Map<string, Media>;
  mediaUnneeded: Map<string, Date>;
  mediaUploads: Map<string, Date>;
  /** Whether the deck shows it now, by content and deck. */
  mediaUses: Map<string, boolean>;
  notifications: Notification[];
  outbox: OutboxRow[];
  ownTerms: Map<string, OwnTerm>;
  ratingChanges: Map<string, RatingChange>;
  /** With the transaction that logged what was moved. */
  reschedules: Map<string, Reschedule & { readonly transaction: number | null }>;
  presets: Map<string, StudyPreset>;
  reports: readonly StoredReport[];
  active: Set<string>;
  rollups: Map<string, RollupChange>;
  revisions: MemoryRevision[];
  sessions: Map<string, SessionRow>;
  terms: Map<string, MemoryTerm>;
  /** Cards whose terms are gone, or whose directions. */
  withdrawn: Set<string>;
  writtenDecks: Map<string, MemoryDeck>;
  shared: Map<string, MemoryShared>;
  suggestions: Map<string, Suggestion & { readonly state: 'open' | SuggestionDecision['state'] }>;
  /** Names for people, by deck, kind and name. */
  topicNames: Map<string, LocalText>;
  topicRenamings: Map<string, TopicRenamed>;
  /** Number of the transaction that is running, or ran last. */
  transaction: number;
};

export function emptyState(): MemoryState {
  return {
    abilities: new Map(),
    attempts: new Map(),
    audit: [],
    breaks: new Map(),
    cases: new Map(),
    claims: new Map(),
    cards: new Map(),
    counters: new Map(),
    decks: new Map(),
    difficulties: new Map(),
    deckStudies: new Map(),
    deckInvitations: new Map(),
    deckMembers: new Map(),
    deckRatings: new Map(),
    easyDays: new Map(),
    emails: [],
    deckWorks: new Map(),
    enrolments: new Map(),
    leftEnrolments: new Map(),
    grants: new Map(),
    handled: new Set(),
    hidden: new Set(),
    imports: new Map(),
    importMedia: new Map(),
    jobRetries: [],
    learners: new Map(),
    ledger: new Map(),
    log: [],
    media: new Map(),
    mediaUnneeded: new Map(),
    mediaUploads: new Map(),
    mediaUses: new Map(),
    notifications: [],
    outbox: [],
    ownTerms: new Map(),
    ratingChanges: new Map(),
    reschedules: new Map(),
    presets: new Map(),
    reports: [],
    active: new Set(),
    rollups: new Map(),
    revisions: [],
    sessions: new Map(),
    terms: new Map(),
    withdrawn: new Set(),
    writtenDecks: new Map(),
    shared: new Map(),
    suggestions: new Map(),
    topicNames: new Map(),
    topicRenamings: new Map(),
    transaction: 0,
  };
}
