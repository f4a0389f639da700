import type {
  Card,
  CardId,
  CardSchedule,
  DueTrace,
  ExerciseType,
  LearnerDay,
  LearnerId,
  LogKind,
  Moment,
  Outcome,
  Rating,
  SchedulerSettings,
} from '@slova/domain';
import { DomainError, dueTrace, learnerDayAt, memoryModel, overdueDays } from '@slova/domain';

/** Who set a due day: the learner, the deck's settings, or the program that the card came from. */
export type DueSetter = 'learner' | 'settings' | 'import';

/** A live row of a card's log, as a learner may look at it. */
export type HistoryEntry = {
  readonly id: string;
  readonly kind: LogKind;
  readonly rating: Rating | null;
  readonly exerciseType: ExerciseType | null;
  readonly at: Date;
  readonly on: LearnerDay;
  readonly timeZone: string;
  readonly dayStartHour: number;
  readonly gapDays: number;
  readonly before: CardSchedule;
  /** What an answer made of the card; null for what is no answer of the schedule. */
  readonly after: Outcome | null;
  /** The day that was set, and by whom. */
  readonly dueOn: LearnerDay | null;
  readonly setBy: DueSetter | null;
  readonly settings: SchedulerSettings;
  readonly chosenDays: number | null;
  readonly guess: number | null;
  readonly slip: number | null;
};
export type CardWithHistory = {
  readonly card: Card;
  readonly headword: string;
  readonly language: string;
  readonly settings: SchedulerSettings;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
};

export interface CardHistoryQueries {
  card(learnerId: LearnerId, cardId: CardId): Promise<CardWithHistory | null>;
}

/** Why a card is due when it is: a review, whose trace adds up to the date, or a day that was set, as the learner wished. */
export type DueReasoning =
  | ({ readonly kind: 'review' } & DueTrace)
  | {
      readonly kind: 'set-due';
      readonly setOn: LearnerDay;
      readonly dueOn: LearnerDay;
      readonly setBy: DueSetter;
    };

export type ExplainedCard = CardWithHistory & {
  readonly today: LearnerDay;
  /** Days by which the due day has passed. */
  readonly overdueDays: number;
  /** Probability of recall today, 0–1; null for a card that was never answered. */
  readonly recallToday: number | null;
  readonly why: DueReasoning | null;
};
export type ExplainCard = (learnerId: LearnerId, cardId: CardId, moment: Moment) => Promise<ExplainedCard>;

/** A card with its history and the sum that its due date is (SRS-7). Throws `not_found`. */
export function makeExplainCard(ports: { readonly cardHistory: CardHistoryQueries }): ExplainCard {
  return async (learnerId, cardId, { at, clock }) => {
    const found = await ports.cardHistory.card(learnerId, cardId);
    if (!found) throw new DomainError('not_found', 'cardId');
    const today = learnerDayAt(at, clock);
    const { memory, lastReviewedOn } = found.card;
    const recallToday =
      memory && lastReviewedOn !== null
        ? memoryModel(found.settings).retrievability(memory, Math.max(0, today - lastReviewedOn))
        : null;
    const overdue = overdueDays(found.card.due, today);
    return { ...found, today, overdueDays: overdue, recallToday, why: reasoningOf(found) };
  };
}

const movesDue: ReadonlySet<LogKind> = new Set(['review', 'set-due', 'reset', 'import']);

// Only what moves a due date explains it: the last answer, or a day that was set since; a reset leaves none.
function reasoningOf({ card, entries }: CardWithHistory): DueReasoning | null {
  const last = entries.findLast(({ kind }) => movesDue.has(kind));
  if (!last || !card.due || last.kind === 'reset') return null;
  if (last.kind === 'set-due' || last.kind === 'import')
    return last.dueOn === null
      ? null
      : { kind: 'set-due', setOn: last.on, dueOn: last.dueOn, setBy: last.setBy ?? 'learner' };
  const { rating, guess, slip } = last;
  if (!rating) return null;
  const evidence = guess === null || slip === null ? {} : { evidence: { guess, slip } };
  const review = { ...last, rating, ...evidence, cardId: card.id, reviewedAt: last.at, reviewedOn: last.on };
  return { kind: 'review', ...dueTrace(review) };
}
