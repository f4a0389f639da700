import type {
  AttemptId,
  Card,
  CardId,
  ChosenDays,
  DeckId,
  DiffPart,
  Due,
  Example,
  Exercise,
  LearnerDay,
  LearnerId,
  Moment,
  Rating,
  Reason,
  SchedulerSettings,
  StudySessionId,
  Verdict,
} from '@slova/domain';

/** An exercise, named before it is answered. */
export type Attempt = {
  readonly id: AttemptId;
  readonly learnerId: LearnerId;
  readonly studySessionId: StudySessionId;
  readonly deckId: DeckId;
  readonly cardId: CardId;
  /** The card's version when it was shown; another one now means the intervals shown no longer hold (rule S2). */
  readonly cardVersion: number;
  readonly exercise: Exercise;
  readonly shownAt: Date;
  readonly shownOn: LearnerDay;
  /** `practice` leaves the schedule alone (rule S6). */
  readonly kind: 'review' | 'practice';
  /** Place within its study session, so that another device goes on where this one stopped. */
  readonly place: number;
  /** Days that balancing chose for the ratings, as the buttons showed them; null: fuzz alone decides. */
  readonly chosenDays: ChosenDays | null;
};

/** What a learner is told about an answer, and told again when the request is repeated. */
export type AnswerResult = {
  readonly attemptId: AttemptId;
  readonly status: 'recorded' | 'retry' | 'stale';
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly rating: Rating | null;
  readonly correctAnswers: readonly string[];
  readonly diff: readonly DiffPart[];
  readonly example: Example | null;
  readonly note: string | null;
  readonly next: {
    readonly due: Due;
    readonly stability: number;
    readonly difficulty: number;
    readonly intervalDays: number;
  } | null;
  /** The answer was taken back since; its card is to be studied again under another attempt. */
  readonly undone?: true;
};

export type Enrolment = {
  readonly learnerId: LearnerId;
  readonly deckId: DeckId;
  readonly enrolledAt: Date;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
};

export interface EnrolmentRepository {
  /** Enrols and makes a card for each direction of each term. `already` when enrolled, `unknown` for no such deck. */
  add(enrolment: Enrolment): Promise<'added' | 'already' | 'unknown'>;
}

/** A card ready for a session, with the content it is made of by hash. */
export type StudyCard = Card & { readonly position: number };

/** What a learner can study in a deck now, within today's limits, due first (one statement). */
export type StudyQueue = {
  readonly contentHash: string;
  readonly settings: SchedulerSettings;
  readonly due: readonly StudyCard[];
  readonly fresh: readonly StudyCard[];
  readonly remaining: { readonly due: number; readonly new: number };
  readonly nextStepAt: Date | null;
};

export interface StudyStore {
  /** `null` when the learner is not enrolled. */
  queue(learnerId: LearnerId, deckId: DeckId, moment: Moment, limit: number): Promise<StudyQueue | null>;
  addAttempts(attempts: readonly Attempt[]): Promise<void>;
  /** Forgets exercises that were shown before an instant and never answered; returns how many. */
  removeUnanswered(shownBefore: Date): Promise<number>;
}
