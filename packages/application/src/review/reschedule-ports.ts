import type {
  DayClock,
  DayPlan,
  DeckId,
  LearnerId,
  Moment,
  RescheduleId,
  RescheduleSettings,
  ScheduledCard,
} from '@slova/domain';

/** A deck's settings and all that they would move its cards by. */
export type DeckSchedule = {
  readonly settings: RescheduleSettings;
  /** Studied cards in review that are due by day. */
  readonly cards: readonly ScheduledCard[];
  /** Cards of any state that are due today or were before. */
  readonly dueToday: number;
  readonly plan: DayPlan;
};

/** A learner's wish to have a deck's cards where its settings would have them, and what became of it. */
export type Reschedule = {
  readonly learnerId: LearnerId;
  readonly id: RescheduleId;
  readonly deckId: DeckId;
  /** The learner's calendar when they asked. */
  readonly clock: DayClock;
  readonly askedAt: Date;
  /** Null while it waits. */
  readonly appliedAt: Date | null;
  /** Cards that were moved; null while it waits. */
  readonly cards: number | null;
  readonly takeBackAskedAt: Date | null;
  readonly takenBackAt: Date | null;
  /** Cards that have their old day again; null as long as nothing was taken back. */
  readonly takenBack: number | null;
};

export interface RescheduleRepository {
  /** `null` when the learner is not enrolled. */
  schedule(learnerId: LearnerId, deckId: DeckId, moment: Moment): Promise<DeckSchedule | null>;
  add(asked: Pick<Reschedule, 'learnerId' | 'id' | 'deckId' | 'clock' | 'askedAt'>): Promise<void>;
  lock(learnerId: LearnerId, id: RescheduleId): Promise<Reschedule | null>;
  lockNewest(learnerId: LearnerId, deckId: DeckId): Promise<Reschedule | null>;
  /** Says that what this transaction logs is the rescheduling: so many cards. */
  markApplied(learnerId: LearnerId, id: RescheduleId, cards: number): Promise<void>;
  markTakeBackAsked(learnerId: LearnerId, id: RescheduleId, at: Date): Promise<void>;
  markTakenBack(learnerId: LearnerId, id: RescheduleId, at: Date, cards: number): Promise<void>;
}

/** `remaining`: cards that could have their old day back, because nothing happened to them since. */
export type RescheduleView = Omit<Reschedule, 'learnerId' | 'clock'> & { readonly remaining: number };

/** What the page of a deck's settings shows of its cards' days. */
export interface RescheduleQueries {
  /** `null` when the learner is not enrolled. */
  schedule(learnerId: LearnerId, deckId: DeckId, moment: Moment): Promise<DeckSchedule | null>;
  /** What was asked last for a deck; `null` when nothing ever was. */
  newest(learnerId: LearnerId, deckId: DeckId): Promise<RescheduleView | null>;
}
