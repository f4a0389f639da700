import type {
  Attempt,
  AnswerResult,
  AuditEntry,
  Email,
  Enrolment,
  GrantWithEvidence,
  LearnerWithSecret,
  Notification,
  RollupChange,
  SessionRow,
  StudyCard,
} from '../../index.ts';
import type { Counters, DeckLanguages, DomainEvent, LearnerDay, ReviewLogEntry, Term } from '@slova/domain';

export type LedgerDay = {
  reviews: number;
  reviewCards: number;
  newCards: number;
  recalled: number;
  durationMs: number;
  day: LearnerDay;
};
type StoredDeck = DeckLanguages & { readonly id: string; readonly terms: readonly Term[] };
type OutboxRow = { readonly event: DomainEvent; claimedUntil: number; sentAt: Date | null };

/** Everything the in-memory world remembers; copied before a unit of work and put back when it throws. */
export type MemoryState = {
  attempts: Map<string, { attempt: Attempt; result: AnswerResult | null }>;
  audit: AuditEntry[];
  cards: Map<string, StudyCard>;
  counters: Map<string, Counters>;
  decks: Map<string, StoredDeck>;
  emails: { email: Email; sentAt: Date | null; failures: number }[];
  enrolments: Map<string, Enrolment>;
  grants: Map<string, GrantWithEvidence>;
  handled: Set<string>;
  jobRetries: { queue: string; jobId: string }[];
  learners: Map<string, LearnerWithSecret>;
  ledger: Map<string, LedgerDay>;
  log: ReviewLogEntry[];
  notifications: Notification[];
  outbox: OutboxRow[];
  active: Set<string>;
  rollups: Map<string, RollupChange>;
  sessions: Map<string, SessionRow>;
};

export function emptyState(): MemoryState {
  return {
    attempts: new Map(),
    audit: [],
    cards: new Map(),
    counters: new Map(),
    decks: new Map(),
    emails: [],
    enrolments: new Map(),
    grants: new Map(),
    handled: new Set(),
    jobRetries: [],
    learners: new Map(),
    ledger: new Map(),
    log: [],
    notifications: [],
    outbox: [],
    active: new Set(),
    rollups: new Map(),
    sessions: new Map(),
  };
}
