import type {
  AchievementId,
  CardId,
  CaseDecision,
  ContentCaseId,
  DeckId,
  EventId,
  EventPayloads,
  Grant,
  LearnerId,
  Locale,
  NotificationId,
  TermId,
} from '@slova/domain';

/** What a notification says, as data; apps and e-mails put it into words. */
export type NotificationContent =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'achievement'; readonly achievementId: AchievementId; readonly tier: number }
  | LeechNotice
  | CaseNotice
  | ({ readonly kind: 'deck' } & EventPayloads['deck.announced']);

/** Something was reported, decided or appealed; to whom it is told as what they are to it. */
export type CaseNotice = {
  readonly kind: 'case';
  readonly as: 'moderator' | 'author' | 'reporter';
  readonly what: 'opened' | 'appealed' | CaseDecision;
  readonly caseId: ContentCaseId;
  readonly deckId: DeckId;
  /** Null: the deck itself. */
  readonly termId: TermId | null;
  readonly name: { readonly en: string; readonly ru: string };
  /** Of a headword; null: a deck's title. */
  readonly language: string | null;
  /** Of the decision. */
  readonly reason: string;
};
/** A card is forgotten more often than its memory explains: so many failures in so many reviews, and what was expected. */
export type LeechNotice = {
  readonly kind: 'leech';
  readonly cardId: CardId;
  readonly headword: string;
  readonly language: string;
  readonly reviews: number;
  readonly failures: number;
  readonly expected: number;
  /** Out of study until the learner takes it back. */
  readonly isPutAside: boolean;
};

export type Notification = {
  readonly id: NotificationId;
  readonly learnerId: LearnerId;
  readonly eventId: EventId;
  readonly content: NotificationContent;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

export interface NotificationRepository {
  /** Adds those whose event, or whose achievement's tier, has none yet and returns them. */
  add(notifications: readonly Notification[]): Promise<readonly Notification[]>;
  markRead(learnerId: LearnerId, ids: readonly NotificationId[], at: Date): Promise<void>;
  /** Removes what was said of achievements that are no longer granted. */
  removeAchievements(learnerId: LearnerId, grants: readonly Grant[]): Promise<void>;
  /** Removes warnings of leeches that these answers had caused. */
  removeLeeches(learnerId: LearnerId, answers: readonly EventId[]): Promise<void>;
}

export interface NotificationQueries {
  newest(
    learnerId: LearnerId,
    limit: number,
  ): Promise<{ notifications: readonly Notification[]; unread: number }>;
}

/** An e-mail to be sent. Its id is its Message-ID too, so that a repeated delivery can be recognised. */
export type Email = {
  readonly id: string;
  readonly learnerId: LearnerId;
  readonly eventId: EventId;
  readonly template: 'welcome' | 'case';
  readonly recipient: string;
  readonly locale: Locale;
  readonly values: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

export interface EmailRepository {
  /** Adds those whose event has none of the template yet. */
  add(emails: readonly Email[]): Promise<void>;
  /** Unsent e-mails, those that failed least first, locked for this transaction and skipped by others. */
  lockUnsent(limit: number): Promise<readonly Email[]>;
  /** Puts e-mails behind all that failed less often: a bad address holds nothing back. */
  markFailed(emails: readonly Pick<Email, 'id' | 'learnerId'>[]): Promise<void>;
  markSent(ids: readonly Pick<Email, 'id' | 'learnerId'>[], at: Date): Promise<void>;
}

/** Sends an e-mail or throws. */
export interface Mailer {
  send(email: Email): Promise<void>;
}

/**
 * Real-time word about something of a learner's, by its id, to every browser of theirs, on whichever API it is connected. Best
 * effort: the row is the truth.
 */
export interface Broadcast<Subject extends string = NotificationId> {
  publish(learnerId: LearnerId, subject: Subject): Promise<void>;
  subscribe(learnerId: LearnerId, signal: AbortSignal): AsyncIterable<Subject>;
}
