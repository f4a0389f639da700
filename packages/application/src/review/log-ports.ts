import type {
  ActedCard,
  AnswerPlace,
  AttemptId,
  Card,
  CardId,
  CardImage,
  Countable,
  DayClock,
  DeckId,
  DomainEvent,
  EventId,
  ExerciseType,
  HistoryRow,
  LearnerDay,
  LearnerId,
  LedgerPart,
  LogKind,
  PracticeEntry,
  Rating,
  Reason,
  RequestId,
  RescheduleId,
  ReviewLogEntry,
  RevisedRow,
  SchedulerSettings,
  TermId,
  UndoneStep,
  UndoReach,
  Verdict,
} from '@slova/domain';
import type { AnswerResult, Attempt } from './ports.ts';

/** An attempt with all that deciding needs, read in one round trip and locked until the transaction ends. */
export type LockedAttempt = {
  readonly attempt: Attempt;
  readonly result: AnswerResult | null;
  /** A hint was given for it. */
  readonly isHinted: boolean;
  /** When an answer was given that was the right word in the wrong form and so was asked again; null: none. */
  readonly wrongFormAt: Date | null;
  readonly card: Card;
  readonly clock: DayClock;
  readonly settings: SchedulerSettings;
  /** Whether an answer keeps the other cards of its term for another day. */
  readonly burySiblings: boolean;
};

/** Everything an answer changes. */
export type AnswerWrite<Entry = ReviewLogEntry> = {
  readonly card: Card;
  readonly entry: Entry;
  readonly ledger: LedgerPart;
  readonly graded: {
    readonly exerciseType: ExerciseType;
    readonly verdict: Verdict;
    readonly reason: Reason;
    readonly response: string | null;
    readonly durationMs: number;
    readonly checkerVersion: number;
  };
  readonly result: AnswerResult;
  readonly event: Extract<DomainEvent, { type: 'card.reviewed' | 'card.practised' }>;
  readonly burySiblings: boolean;
};

/** A change to what the ledger says of a deck on a learner's day; numbers below zero give back. */
export type LedgerChange = {
  readonly learnerDay: LearnerDay;
  readonly deckId: DeckId;
  readonly part: LedgerPart;
};

/** An answer that takes its place inside its card's history, and what that makes of the later rows. */
export type LateWrite = AnswerWrite & {
  readonly position: number;
  readonly revised: readonly RevisedRow[];
  readonly shifts: readonly LedgerChange[];
};

/** An attempt by name, and whose it is said to be. */
export type AttemptKey = { readonly learnerId: LearnerId; readonly attemptId: AttemptId };

/** The answer path: one locked read, one write. */
export interface AnswerRepository {
  lock(learnerId: LearnerId, attemptId: AttemptId): Promise<LockedAttempt | null>;
  /** Remembers that a hint was given for an attempt, which the caller holds locked. */
  noteHint(learnerId: LearnerId, attemptId: AttemptId): Promise<void>;
  /** Keeps the first answer to an attempt that was the right word in the wrong form. */
  noteWrongForm(learnerId: LearnerId, attemptId: AttemptId, answeredAt: Date): Promise<void>;
  /**
   * Those of the attempts that are the learners' own and that no other request holds: nobody waits. At most one of each
   * learner.
   */
  lockEach(keys: readonly AttemptKey[]): Promise<readonly LockedAttempt[]>;
  /**
   * Appends each answer to its card's history; hides siblings for the day, but none inside a learning step (rule S15). At most
   * one answer of each learner.
   */
  record(writes: readonly AnswerWrite[]): Promise<void>;
  /** Logs an answer beside the card's history. */
  recordPractice(write: AnswerWrite<PracticeEntry>): Promise<void>;
  /** Puts an answer in the middle of the card's history, which the caller holds locked. */
  recordLate(write: LateWrite): Promise<void>;
}

/** A card with its live history in order. `entries` is how many rows the card believes it has. */
export type LoggedCard = {
  readonly card: Card;
  readonly entries: number;
  readonly rows: readonly HistoryRow[];
};

/** A headword with its language. */
export type CardWord = { readonly headword: string; readonly language: string };

/** A live answer as counting sees it. */
export type CountedAnswer = { readonly id: EventId; readonly place: AnswerPlace; readonly event: Countable };

export interface ReviewLogRepository {
  /** A card, locked, with its whole history in order. */
  lockCard(learnerId: LearnerId, cardId: CardId): Promise<LoggedCard | null>;
  /** The next cards of a learner (of one deck, if given) by id, locked, with their histories. */
  lockPage(
    learnerId: LearnerId,
    page: { readonly deckId: DeckId | null; readonly after: CardId | null; readonly limit: number },
  ): Promise<readonly LoggedCard[]>;
  /** Sets a card to what its history says. */
  saveImage(logged: Pick<LoggedCard, 'card' | 'rows'>, image: CardImage): Promise<void>;
  /** Own cards among those asked for, locked. */
  lockCards(learnerId: LearnerId, cardIds: readonly CardId[]): Promise<readonly Card[]>;
  /** Studied cards of a deck that are due by day within `from`…`to`, earliest first, locked. */
  lockDue(
    learnerId: LearnerId,
    deckId: DeckId,
    due: { readonly from: LearnerDay | null; readonly to: LearnerDay; readonly limit: number },
  ): Promise<readonly Card[]>;
  /** Those of the ids that were logged already, undone or not. */
  known(learnerId: LearnerId, ids: readonly RequestId[]): Promise<ReadonlySet<string>>;
  /** How many rows were logged together with this one. */
  loggedTogether(learnerId: LearnerId, id: RequestId): Promise<number>;
  /**
   * Appends what was done to cards, each to its own history, and saves the cards. What follows from an answer belongs to its
   * step: one undo takes both back.
   */
  append(learnerId: LearnerId, acted: readonly ActedCard[], followsFrom?: EventId): Promise<void>;
  /** The word that a card asks about, or for; null for a term that has gone. */
  wordOf(card: Pick<Card, 'deckId' | 'termId'>): Promise<CardWord | null>;
  /** A learner's live answers in order: those asked for, or all. */
  answers(learnerId: LearnerId, ids?: readonly EventId[]): Promise<readonly CountedAnswer[]>;
}

/** Walks over all cards with a history, a page at a time, for the audit. */
export interface ReviewAuditStore {
  page(
    after: { readonly learnerId: LearnerId; readonly cardId: CardId } | null,
    limit: number,
  ): Promise<readonly LoggedCard[]>;
}

/** A row that may be taken back. Rows of one `step` were logged together. */
export type UndoRow = {
  readonly id: string;
  readonly step: number;
  readonly kind: LogKind;
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly position: number | null;
  readonly before: CardImage;
  readonly rating: Rating | null;
  readonly exerciseType: ExerciseType | null;
  readonly durationMs: number;
  readonly reviewedAt: Date;
  readonly reviewedOn: LearnerDay;
  readonly loggedAt: Date;
  /** Whether it hid its card or siblings for the day. */
  readonly hasBuried: boolean;
};

/** Everything that taking rows back changes. */
export type UndoWrite = {
  readonly learnerId: LearnerId;
  readonly undoneAt: Date;
  readonly rows: readonly UndoRow[];
  /** The cards as they are again, with the length of their histories. */
  readonly cards: readonly { readonly card: Card; readonly entries: number }[];
  readonly revised: readonly RevisedRow[];
  readonly ledger: readonly LedgerChange[];
};

export interface UndoRepository {
  /** Makes the learner's other requests to undo wait, and tells what this one did, if it came before. */
  begin(learnerId: LearnerId, requestId: RequestId): Promise<readonly UndoneStep[] | null>;
  /**
   * The live rows of the learner's last steps, newest first, with their cards, all locked. Of `reach`: of the last steps that
   * have a row within it.
   */
  newest(
    learnerId: LearnerId,
    steps: number,
    reach?: UndoReach,
  ): Promise<{
    readonly rows: readonly UndoRow[];
    readonly cards: readonly { readonly card: Card; readonly entries: number }[];
  }>;
  /** The live row of an attempt with its card, locked; null when it was not answered, or the answer was taken back. */
  one(
    learnerId: LearnerId,
    attemptId: AttemptId,
  ): Promise<{
    readonly rows: readonly UndoRow[];
    readonly cards: readonly { readonly card: Card; readonly entries: number }[];
  } | null>;
  /** The live rows of what a rescheduling moved, with their cards, all locked. */
  rescheduled(
    learnerId: LearnerId,
    id: RescheduleId,
  ): Promise<{
    readonly rows: readonly UndoRow[];
    readonly cards: readonly { readonly card: Card; readonly entries: number }[];
  }>;
  /** Writes it; what is still buried afterwards is what the rows that are left have buried. */
  save(write: UndoWrite): Promise<void>;
}
