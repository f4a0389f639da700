import type {
  ContentCaseId,
  DeckId,
  DeckVisibility,
  LearnerId,
  Level,
  RevisionKind,
  Role,
  TermId,
} from '@slova/domain';
import type { LocalText, TermRow } from '../content/index.ts';

export type AuditEntry = {
  readonly id: string;
  readonly actorId: LearnerId;
  readonly action: string;
  readonly subjectId: string;
  readonly reason: string;
  readonly at: Date;
};

/** Append-only. */
export interface AuditRepository {
  add(entry: AuditEntry): Promise<void>;
}

export interface JobRetryRepository {
  add(retry: {
    readonly id: string;
    readonly queue: string;
    readonly jobId: string;
    readonly requestedAt: Date;
  }): Promise<void>;
}

/** The worker's side of what staff see of queues. */
export interface QueueReportStore {
  save(reports: readonly QueueReport[]): Promise<void>;
  takeRetries(): Promise<readonly { readonly queue: string; readonly jobId: string }[]>;
}

export type QueueFailure = {
  readonly jobId: string;
  readonly job: string;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: Date;
};
export type QueueReport = {
  readonly name: string;
  readonly backend: 'postgres' | 'redis';
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
  readonly failures: readonly QueueFailure[];
  readonly reportedAt: Date;
};

export type Overview = {
  readonly totals: {
    readonly learners: number;
    readonly decks: number;
    readonly terms: number;
    readonly reviews: number;
  };
  readonly days: readonly {
    readonly day: string;
    readonly registrations: number;
    readonly activeLearners: number;
    readonly reviews: number;
    readonly recalled: number;
    readonly durationMs: number;
  }[];
  readonly exerciseTypes: readonly {
    readonly type: string;
    readonly reviews: number;
    readonly recalled: number;
  }[];
  readonly aggregatedAt: Date | null;
  readonly waitingEvents: number;
};

export type UserRow = {
  readonly id: LearnerId;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly status: 'active' | 'suspended';
  readonly registeredAt: Date;
  readonly lastReviewedAt: Date | null;
  readonly reviews: number;
};
export type UserSearch = {
  readonly query: string;
  readonly status?: 'active' | 'suspended' | undefined;
  readonly page: number;
};
export type UserDetails = {
  readonly user: UserRow & {
    readonly locale: string;
    readonly timeZone: string;
    readonly suspendedReason: string | null;
  };
  readonly decks: readonly {
    readonly title: LocalText;
    readonly enrolledAt: Date;
    readonly cards: number;
    readonly reviewed: number;
  }[];
  readonly sessions: readonly {
    readonly createdAt: Date;
    readonly lastUsedAt: Date;
    readonly userAgent: string;
  }[];
  readonly audit: readonly {
    readonly id: string;
    readonly action: string;
    readonly actorName: string;
    readonly reason: string;
    readonly at: Date;
  }[];
};

/** A page of a list, and how long the whole is. */
type Paged = { readonly total: number; readonly pageSize: number };

export type ContentSearch = {
  readonly query: string;
  readonly owner?: 'house' | 'learners' | undefined;
  readonly visibility?: DeckVisibility | undefined;
  readonly state?: 'shown' | 'hidden' | 'removed' | undefined;
  readonly page: number;
};
export type ContentDeck = {
  readonly id: DeckId;
  readonly title: LocalText;
  readonly termLanguage: string;
  readonly answerLanguage: string;
  readonly level: Level | null;
  readonly visibility: DeckVisibility;
  readonly owner: { readonly id: LearnerId; readonly name: string } | null;
  readonly terms: number;
  readonly learners: number;
  readonly createdAt: Date;
  readonly updatedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly removedAt: Date | null;
};
export type ContentDeckDetails = ContentDeck & {
  readonly slug: string;
  readonly description: LocalText;
  readonly licence: string;
  readonly source: string;
  readonly coAuthors: readonly { readonly id: LearnerId; readonly name: string; readonly role: string }[];
  readonly categories: readonly {
    readonly category: string;
    readonly name: LocalText | null;
    readonly terms: number;
  }[];
  readonly cases: readonly { readonly id: ContentCaseId; readonly name: LocalText; readonly state: string }[];
};
export type ContentTerm = TermRow & { readonly hiddenAt: Date | null; readonly removedAt: Date | null };
export type ContentRevision = {
  readonly id: string;
  readonly termId: TermId | null;
  readonly name: string | null;
  readonly author: string;
  readonly madeAt: Date;
  readonly kind: RevisionKind;
  readonly reason: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
};
/** A part of a deck: all of it, or one term. */
type ContentPart = { readonly deckId: DeckId; readonly termId?: TermId | undefined; readonly page: number };

/** What staff see of decks, whoever wrote them. */
export interface ContentAdministrationQueries {
  decks(search: ContentSearch): Promise<Paged & { readonly decks: readonly ContentDeck[] }>;
  deck(id: DeckId): Promise<ContentDeckDetails | null>;
  terms(
    part: ContentPart & { readonly query: string },
  ): Promise<Paged & { readonly terms: readonly ContentTerm[] }>;
  history(part: ContentPart): Promise<Paged & { readonly revisions: readonly ContentRevision[] }>;
  categories(search: { readonly query: string; readonly page: number }): Promise<
    Paged & {
      readonly categories: readonly {
        readonly category: string;
        readonly decks: number;
        readonly terms: number;
      }[];
    }
  >;
}

export interface AdministrationQueries {
  overview(at: Date, days: number): Promise<Overview>;
  users(search: UserSearch): Promise<{ users: readonly UserRow[]; total: number; pageSize: number }>;
  user(id: LearnerId): Promise<UserDetails | null>;
  queues(): Promise<{ queues: readonly QueueReport[]; outbox: { waiting: number; oldestAt: Date | null } }>;
}
