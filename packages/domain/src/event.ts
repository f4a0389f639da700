import type { AchievementId } from './engagement/index.ts';
import type { ExerciseType, Verdict } from './exercise/index.ts';
import type {
  AttemptId,
  CardId,
  ContentCaseId,
  DeckId,
  DeckWorkId,
  EventId,
  ImportId,
  LearnerId,
  RescheduleId,
  TermId,
} from './id.ts';
import type { Locale } from './language.ts';
import type { CaseDecision } from './moderation/index.ts';
import type { LearnerDay } from './progress/index.ts';
import type { CardState, LogKind, Rating } from './review/index.ts';
import type { DeckClosing, DeckNotice } from './content/index.ts';

/** What happened, for other features to react to. Fields are only ever added. */
export type EventPayloads = {
  'learner.registered': { readonly email: string; readonly displayName: string; readonly locale: Locale };
  /** `isPlanted` is false when most of its cards are still to be made. */
  'deck.enrolled': { readonly deckId: DeckId; readonly isPlanted?: boolean | undefined };
  /** A learner studies a deck no more; what they know of it is kept. `isPlanted` is false when most of its cards are still there. */
  'deck.left': { readonly deckId: DeckId; readonly isPlanted?: boolean | undefined };
  /** A learner studies a deck again that they had left. */
  'deck.resumed': { readonly deckId: DeckId; readonly isPlanted?: boolean | undefined };
  /** A learner wants other cards of a deck's words; most of them are still to be seen to. */
  'cards.chosen': { readonly deckId: DeckId; readonly isPlanted: boolean };
  /** A deck was taken away from those who find or study it. */
  'deck.closed': {
    readonly deckId: DeckId;
    readonly title: { readonly en: string; readonly ru: string };
    readonly what: DeckClosing;
  };
  /**
   * People changed a deck or its terms. `termIds`: those whose cards may come, go or change places; null: any of the deck.
   */
  'deck.changed': { readonly deckId: DeckId; readonly termIds: readonly TermId[] | null };
  'card.reviewed': {
    readonly attemptId: AttemptId;
    readonly cardId: CardId;
    readonly deckId: DeckId;
    readonly exerciseType: ExerciseType;
    readonly verdict: Verdict;
    readonly rating: Rating;
    readonly stateBefore: CardState;
    readonly stateAfter: CardState;
    /** Stability in days. */
    readonly stability: number;
    readonly learnerDay: LearnerDay;
    readonly durationMs: number;
  };
  /** An answer outside the schedule: activity, and nothing else (rule S6). */
  'card.practised': {
    readonly attemptId: AttemptId;
    readonly cardId: CardId;
    readonly deckId: DeckId;
    readonly exerciseType: ExerciseType;
    readonly verdict: Verdict;
    readonly rating: Rating;
    readonly learnerDay: LearnerDay;
    readonly durationMs: number;
  };
  /** A learner took back what they did last; each answer among it, with what it had added to the figures of its day. */
  'review.undone': {
    readonly steps: readonly UndoneStep[];
    readonly answers: readonly UndoneAnswer[];
  };
  'achievement.granted': { readonly achievementId: AchievementId; readonly tier: number };
  /** A learner wants a deck's cards where its settings would have them, or wants that taken back. */
  'reschedule.asked': { readonly rescheduleId: RescheduleId; readonly wanted: 'apply' | 'take-back' };
  /** Somebody reported a term or deck of which no report waited for a decision. */
  'case.opened': { readonly caseId: ContentCaseId };
  /** `heardBy`: whose reports it answers. */
  'case.decided': {
    readonly caseId: ContentCaseId;
    readonly decision: CaseDecision;
    readonly reason: string;
    readonly heardBy: readonly LearnerId[];
  };
  'case.appealed': { readonly caseId: ContentCaseId };
  /** There is something to be done for an import; its state says what. */
  'import.asked': { readonly importId: ImportId };
  /** Many terms of a deck are to be seen to, more than a request may. */
  'deck-work.asked': { readonly workId: DeckWorkId };
  'deck.rated': { readonly deckId: DeckId };
  /** What the learner is to know of a deck that they write, study or are asked to write. */
  'deck.announced': {
    readonly deckId: DeckId;
    readonly title: { readonly en: string; readonly ru: string };
    readonly what: DeckNotice;
    /** What somebody wrote of it, or a name. */
    readonly detail: string | null;
  };
};

/** What one step had done: to one card, or to many at once. `cardId` is that of the (or any) card. */
export type UndoneStep = { readonly kind: LogKind; readonly cardId: CardId; readonly cards: number };

/** An answer that was taken back. `id` is that of its own event; `occurredAt` is ISO 8601. */
export type UndoneAnswer = {
  readonly id: EventId;
  readonly kind: 'review' | 'practice';
  readonly exerciseType: ExerciseType;
  readonly rating: Rating;
  readonly durationMs: number;
  readonly occurredAt: string;
};

export const eventTypes = [
  'learner.registered',
  'deck.enrolled',
  'card.reviewed',
  'achievement.granted',
  'card.practised',
  'review.undone',
  'reschedule.asked',
  'deck.changed',
  'case.opened',
  'case.decided',
  'case.appealed',
  'import.asked',
  'deck.rated',
  'deck.announced',
  'deck.left',
  'deck.resumed',
  'deck.closed',
  'cards.chosen',
  'deck-work.asked',
] as const;
export type EventType = keyof EventPayloads;

/** An event with its identity: who, what, when. */
export type DomainEvent = {
  [Type in EventType]: {
    readonly id: EventId;
    readonly learnerId: LearnerId;
    readonly type: Type;
    readonly occurredAt: Date;
    readonly payload: EventPayloads[Type];
  };
}[EventType];
