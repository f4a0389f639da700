import type { AttemptId, EventId, Grade, LearnerId, Moment, Rating } from '@slova/domain';
import { answerCard, answerDiff, checkerVersion, DomainError, grade, learnerDayAt } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { AnswerResult, AnswerWrite, LockedAttempt } from './ports.ts';

/** An answer as it came in: its time and duration are the device's word. */
export type GivenAnswer = {
  readonly attemptId: AttemptId;
  readonly response?: string | undefined;
  readonly rating?: Rating | undefined;
  readonly answeredAt: Date;
  readonly durationMs: number;
};

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

const longestAnswerMs = 60_000;

export type AnswerReview = (learnerId: LearnerId, answer: GivenAnswer) => Promise<AnswerResult>;

/**
 * Answers a named attempt: one locked read, a pure decision, one write. The same attempt answered twice returns the first
 * result and changes nothing (rule S18). Throws `not_found` for an attempt that is not the learner's own.
 */
export function makeAnswerReview({ unitOfWork, clock }: Ports): AnswerReview {
  return (learnerId, answer) =>
    unitOfWork(async ({ answers }) => {
      const locked = await answers.lock(learnerId, answer.attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      if (locked.result) return locked.result;
      const graded = grade(locked.attempt.exercise, answer);
      const moment = { at: momentOf(answer, locked, clock()), clock: locked.clock };
      if (isStale(locked, moment)) return told(locked, answer, graded, 'stale');
      if (graded.rating === null) return told(locked, answer, graded, 'retry');
      const write = decide(locked, answer, { ...graded, rating: graded.rating }, moment);
      await answers.record(write);
      return write.result;
    });
}

// A device clock may run ahead or behind: never later than now, never before the card was shown or last reviewed (rule S8).
function momentOf({ answeredAt }: GivenAnswer, { attempt, card }: LockedAttempt, now: Date): Date {
  const earliest = Math.max(attempt.shownAt.getTime(), card.lastReviewedAt?.getTime() ?? 0);
  return new Date(Math.min(Math.max(answeredAt.getTime(), earliest), Math.max(now.getTime(), earliest)));
}

// The intervals shown must be the intervals applied (rule S2).
function isStale({ attempt, card }: LockedAttempt, { at, clock }: Moment): boolean {
  return card.version !== attempt.cardVersion || learnerDayAt(at, clock) !== attempt.shownOn;
}

function decide(
  locked: LockedAttempt,
  answer: GivenAnswer,
  graded: Grade & { rating: Rating },
  moment: Moment,
): AnswerWrite {
  const { attempt, settings } = locked;
  const { rating, verdict, reason } = graded;
  const { card, entry } = answerCard(locked.card, { attemptId: attempt.id, rating }, moment, settings);
  const durationMs = Math.min(answer.durationMs, longestAnswerMs);
  const { memory, due, intervalDays, state } = entry.after;
  const exerciseType = attempt.exercise.type;
  const next = { due, intervalDays, ...memory };
  return {
    card,
    entry,
    graded: { exerciseType, verdict, reason, response: answer.response ?? null, durationMs, checkerVersion },
    result: { ...told(locked, answer, graded, 'recorded'), rating, next },
    event: {
      // One review, one event: the attempt names both.
      id: attempt.id as string as EventId,
      learnerId: card.learnerId,
      type: 'card.reviewed',
      occurredAt: moment.at,
      payload: {
        attemptId: attempt.id,
        cardId: card.id,
        deckId: card.deckId,
        exerciseType,
        verdict,
        rating,
        stateBefore: entry.before.state,
        stateAfter: state,
        stability: memory.stability,
        learnerDay: entry.reviewedOn,
        durationMs,
      },
    },
  };
}

function told(
  { attempt }: LockedAttempt,
  answer: GivenAnswer,
  graded: Grade,
  status: AnswerResult['status'],
): AnswerResult {
  const { exercise, id: attemptId } = attempt;
  const { verdict, reason, closest } = graded;
  const { accepted, example, note } = exercise.answers;
  const answered = status === 'recorded';
  const diff =
    answered && exercise.type === 'typed' && verdict !== 'exact'
      ? answerDiff(answer.response ?? '', closest)
      : [];
  // Until the answer counts, nothing may give it away.
  const shown = answered
    ? { correctAnswers: accepted, diff, example, note }
    : { correctAnswers: [], diff, example: null, note: null };
  return { attemptId, status, verdict, reason, rating: null, ...shown, next: null };
}
