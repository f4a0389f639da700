import type {
  AttemptId,
  Card,
  CardId,
  ChosenDays,
  DayPlan,
  DeckId,
  DiffPart,
  Due,
  Example,
  Exercise,
  LearnerDay,
  LearnerId,
  MediaId,
  Moment,
  OwnTerm,
  Rated,
  Rating,
  Reason,
  StudySessionId,
  StudySettings,
  TermId,
  TermPicture,
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
  /** Cards that the learner picked for a session of their own; null: the deck's queue, which can be gone on with. */
  readonly selection: StudySelection['cards'] | null;
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
  readonly picture?: TermPicture | undefined;
  readonly soundId?: MediaId | undefined;
  /** What the learner wrote down for themselves. */
  readonly ownNote?: string | undefined;
  /** How the word sounds or is read, where it is the answer. */
  readonly pronunciation?: string | undefined;
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
  /**
   * Enrols and makes a card for each direction of each term; of a long deck only those of its first terms, so that nobody waits.
   * Whoever left the deck before comes back to their cards and settings. `unknown` for no such deck.
   */
  add(enrolment: Enrolment): Promise<Enrolled>;
  /** Ends an enrolment, and withdraws its cards, of a long deck those of its first terms. `unknown`: it was never chosen. */
  leave(leaving: Leaving): Promise<Left>;
  /**
   * Makes the next cards of those who study a deck agree with its terms (all, or those given) and directions: missing ones are
   * made, those without a term are withdrawn until it comes back. Returns where to go on; null: nothing is left.
   */
  plant(planting: Planting & { readonly after: PlantedTo | null }): Promise<PlantedTo | null>;
  /** The same at once, for one learner and the first terms of decks that they study; returns the decks that have more. */
  replant(learnerId: LearnerId, deckIds: readonly DeckId[]): Promise<readonly DeckId[]>;
}

/** What became of choosing a deck, or leaving it; `isPlanted` is false when most of its cards are still to be seen to. */
export type Enrolled = {
  readonly how: 'chosen' | 'resumed' | 'already' | 'unknown';
  readonly isPlanted: boolean;
};
export type Left = { readonly how: 'left' | 'already' | 'unknown'; readonly isPlanted: boolean };
export type Leaving = { readonly learnerId: LearnerId; readonly deckId: DeckId; readonly leftAt: Date };

/** Cards that are to agree with their deck. */
export type Planting = {
  readonly deckId: DeckId;
  /** Null: all that stand in the deck. */
  readonly termIds: readonly TermId[] | null;
  /** Left out: of everybody who studies it. */
  readonly learnerId?: LearnerId | undefined;
};

/** How far planting has come: the terms up to this one are done with, of those behind it the learners up to this one. */
export type PlantedTo = { readonly termId: TermId | null; readonly learnerId: LearnerId | null };

/** A card ready for a session, with the content it is made of by hash. */
export type StudyCard = Card & { readonly position: number };

/** A card with the coming days on which its siblings are due, and with what the learner made of its term. */
export type QueuedCard = StudyCard & {
  readonly siblingsDueOn: readonly LearnerDay[];
  /** How hard its term is in this direction, by everybody's answers. */
  readonly itemRating: Rated;
  /** What the learner added to the term; null: nothing. */
  readonly own: OwnTerm | null;
};

/** An exercise that was shown and not answered, with its card as it still is. */
export type OpenExercise = { readonly attempt: Attempt; readonly card: QueuedCard };

/** What a learner can study in a deck now, within today's limits, due first (one statement). */
export type StudyQueue = {
  readonly contentHash: string;
  readonly study: StudySettings;
  /** The unfinished session of today, in its order. Its cards are not among those below. */
  readonly open: readonly OpenExercise[];
  readonly due: readonly QueuedCard[];
  readonly fresh: readonly QueuedCard[];
  readonly remaining: { readonly due: number; readonly new: number };
  readonly nextStepAt: Date | null;
  readonly plan: DayPlan;
  /** How able the learner is at this deck. */
  readonly ability: Rated;
};

/**
 * Cards that a learner picks themselves: the `weak` ones, most likely forgotten and most often; those of a `topic`, as far as
 * they are due or new; any that were met, for `practice` that leaves the schedule alone; or the one `card` that was taken
 * back, whatever its state. `cardId` narrows the others to one card too. `sessionId`: the session that goes on; of weak words
 * and practice it asks each card until it was recalled once.
 */
export type StudySelection = {
  readonly cards: (typeof studySelections)[number];
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
  readonly cardId?: CardId | undefined;
  /** The session that goes on. */
  readonly sessionId?: StudySessionId | undefined;
};
export const studySelections = ['weak', 'topic', 'practice', 'card'] as const;

/** Weak words and practice, which follow no queue: each card is asked until it was recalled once (`placeInRun`). */
export const isRun = (selection: StudySelection | null): boolean =>
  selection?.cards === 'weak' || selection?.cards === 'practice';

export interface StudyStore {
  /** `null` when the learner is not enrolled. */
  queue(learnerId: LearnerId, deckId: DeckId, moment: Moment, limit: number): Promise<StudyQueue | null>;
  /** The cards of a selection, as a queue without an unfinished session; `null` when the learner is not enrolled. */
  selected(
    learnerId: LearnerId,
    deckId: DeckId,
    moment: Moment,
    limit: number,
    selection: StudySelection,
  ): Promise<StudyQueue | null>;
  addAttempts(attempts: readonly Attempt[]): Promise<void>;
  /** Forgets exercises that were shown before an instant and never answered; returns how many. */
  removeUnanswered(shownBefore: Date): Promise<number>;
}
