import type { Moment, PracticeEntry } from '@slova/domain';
import { grade, learnerDayAt } from '@slova/domain';
import type { Graded } from './answer-write.ts';
import { practiceWrite, reviewWrite, told } from './answer-write.ts';
import type { GivenAnswer } from './given-answer.ts';
import type { AnswerWrite, LockedAttempt } from './log-ports.ts';
import type { AnswerResult } from './ports.ts';

/** What becomes of an answer; one that comes late has to see its card's whole history first. */
export type Decision =
  | { readonly kind: 'told'; readonly result: AnswerResult }
  /** The right word in the wrong form, for the first time: it is asked again, and that is remembered. */
  | { readonly kind: 'wrong-form'; readonly of: AskedAttempt; readonly result: AnswerResult }
  | { readonly kind: 'review'; readonly write: AnswerWrite }
  | { readonly kind: 'practice'; readonly write: AnswerWrite<PracticeEntry> }
  | { readonly kind: 'late'; readonly late: LateAnswer };

/** An attempt with the time of an answer to it. */
type AskedAttempt = { readonly attempt: LockedAttempt['attempt']; readonly answeredAt: Date };

/** A late answer to a card that has changed since it was shown. */
export type LateAnswer = {
  readonly locked: LockedAttempt;
  readonly graded: Graded;
  readonly moment: Moment;
};

/**
 * Decides on an answer. The same attempt answered twice is told the first result and changes nothing (rule S18). An answer to
 * a card that changed since it was shown is stale, unless it comes late from a device that was offline: then it takes its
 * place in the card's history.
 */
export function decideAnswer(locked: LockedAttempt, given: GivenAnswer, now: Date): Decision {
  if (locked.result) return { kind: 'told', result: locked.result };
  const hinted = given.hinted === true || locked.isHinted;
  const afterWrongForm = isAfterWrongForm(locked, given);
  const graded = grade(locked.attempt.exercise, { ...given, hinted, afterWrongForm });
  const moment = { at: momentOf(given, locked, now), clock: locked.clock };
  const isPractice = locked.attempt.kind === 'practice';
  const fits = isPractice || !isStale(locked, moment);
  if (!fits && !given.late) return { kind: 'told', result: told(locked, given, graded, 'stale') };
  const { rating } = graded;
  if (rating === null) {
    const result = told(locked, given, graded, 'retry');
    const isFirst = graded.verdict === 'wrong-form' && locked.wrongFormAt === null;
    const of = { attempt: locked.attempt, answeredAt: given.answeredAt };
    return isFirst ? { kind: 'wrong-form', of, result } : { kind: 'told', result };
  }
  const counted = { ...graded, given, rating };
  if (isPractice) return { kind: 'practice', write: practiceWrite(locked, counted, moment) };
  if (fits) return { kind: 'review', write: reviewWrite(locked, counted, moment) };
  return { kind: 'late', late: { locked, graded: counted, moment } };
}

// The very answer sent again is no second one (rule S18).
function isAfterWrongForm({ wrongFormAt }: LockedAttempt, { answeredAt }: GivenAnswer): boolean {
  return wrongFormAt !== null && wrongFormAt.getTime() !== answeredAt.getTime();
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
