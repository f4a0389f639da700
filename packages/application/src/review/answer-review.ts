import type { Answer, Grade, LearnerId, Moment, Rating } from '@slova/domain';
import { DomainError, evidenceOf, grade, insertAnswer, learnerDayAt, ledgerShift } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { Graded } from './answer-write.ts';
import { practiceWrite, reviewWrite, told, writeOf } from './answer-write.ts';
import type { GivenAnswer } from './given-answer.ts';
import type { LateWrite, LockedAttempt } from './log-ports.ts';
import type { AnswerResult } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

export type AnswerReview = (learnerId: LearnerId, answer: GivenAnswer) => Promise<AnswerResult>;

/**
 * Answers a named attempt: one locked read, a pure decision, one write. The same attempt answered twice returns the first
 * result and changes nothing (rule S18). An answer to a card that changed since it was shown is stale, unless it comes late
 * from a device that was offline: then it takes its place in the card's history. Throws `not_found` for an attempt that is
 * not the learner's own.
 */
export function makeAnswerReview({ unitOfWork, clock }: Ports): AnswerReview {
  return (learnerId, given) =>
    unitOfWork(async (repositories) => {
      const locked = await repositories.answers.lock(learnerId, given.attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      if (locked.result) return locked.result;
      const hinted = given.hinted === true || locked.isHinted;
      const graded = grade(locked.attempt.exercise, { ...given, hinted });
      const moment = { at: momentOf(given, locked, clock()), clock: locked.clock };
      const isPractice = locked.attempt.kind === 'practice';
      const fits = isPractice || !isStale(locked, moment);
      if (!fits && !given.late) return told(locked, given, graded, 'stale');
      if (graded.rating === null) return told(locked, given, graded, 'retry');
      const answer = { given, graded: { ...graded, rating: graded.rating }, moment };
      return isPractice
        ? recordPractice(repositories, locked, answer)
        : fits
          ? recordReview(repositories, locked, answer)
          : recordLate(repositories, locked, answer);
    });
}

// A device clock may run ahead or behind: never later than now, never before the card was shown (rule S8). An answer that is
// given online follows what its card has seen before.
function momentOf(given: GivenAnswer, { attempt, card }: LockedAttempt, now: Date): Date {
  const last = given.late ? 0 : (card.lastReviewedAt?.getTime() ?? 0);
  const earliest = Math.max(attempt.shownAt.getTime(), last);
  return new Date(
    Math.min(Math.max(given.answeredAt.getTime(), earliest), Math.max(now.getTime(), earliest)),
  );
}

// The intervals shown must be the intervals applied (rule S2).
function isStale({ attempt, card }: LockedAttempt, { at, clock }: Moment): boolean {
  return (
    card.version !== attempt.cardVersion ||
    learnerDayAt(at, clock) !== attempt.shownOn ||
    (card.lastReviewedAt !== null && at < card.lastReviewedAt)
  );
}

type Decided = {
  readonly given: GivenAnswer;
  readonly graded: Grade & { readonly rating: Rating };
  readonly moment: Moment;
};

async function recordReview(
  { answers }: Repositories,
  locked: LockedAttempt,
  decided: Decided,
): Promise<AnswerResult> {
  const write = reviewWrite(locked, gradedOf(decided), decided.moment);
  await answers.record(write);
  return write.result;
}

async function recordPractice(
  { answers }: Repositories,
  locked: LockedAttempt,
  decided: Decided,
): Promise<AnswerResult> {
  const write = practiceWrite(locked, gradedOf(decided), decided.moment);
  await answers.recordPractice(write);
  return write.result;
}

async function recordLate(
  { answers, reviewLog }: Repositories,
  locked: LockedAttempt,
  decided: Decided,
): Promise<AnswerResult> {
  const { attempt, card, settings } = locked;
  const logged = await reviewLog.lockCard(card.learnerId, card.id);
  // The buttons showed days of another history: only fuzz can decide now.
  const { rating } = decided.graded;
  const answer: Answer = { attemptId: attempt.id, rating, evidence: evidenceOf(attempt.exercise) };
  const late = insertAnswer(card, logged?.rows ?? [], answer, decided.moment, settings);
  const { position, revised } = late;
  const shifts = revised.flatMap(({ row, before }): LateWrite['shifts'] =>
    row.kind === 'review'
      ? [
          {
            learnerDay: row.reviewedOn,
            deckId: card.deckId,
            part: ledgerShift(row.rating, row.before, before),
          },
        ]
      : [],
  );
  const write = { ...writeOf(locked, gradedOf(decided), late), position, revised, shifts };
  await answers.recordLate(write);
  return write.result;
}

const gradedOf = ({ given, graded }: Decided): Graded => ({ given, ...graded });
