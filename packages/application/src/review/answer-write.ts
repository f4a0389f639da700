import type { AnsweredCard, EventId, Grade, Moment, PracticeEntry, Rating } from '@slova/domain';
import {
  answerCard,
  answerDiff,
  checkerVersion,
  evidenceOf,
  isWritten,
  ledgerPart,
  practiseCard,
} from '@slova/domain';
import type { GivenAnswer } from './given-answer.ts';
import type { AnswerWrite, LockedAttempt } from './log-ports.ts';
import type { AnswerResult } from './ports.ts';

/** An answer with its verdict. */
export type Graded = Grade & { readonly given: GivenAnswer; readonly rating: Rating };

const longestAnswerMs = 60_000;

/** What an answer changes that applies to its card as it was shown. */
export function reviewWrite(locked: LockedAttempt, graded: Graded, moment: Moment): AnswerWrite {
  const { attempt, card, settings } = locked;
  const answer = {
    attemptId: attempt.id,
    rating: graded.rating,
    evidence: evidenceOf(attempt.exercise),
    chosenDays: attempt.chosenDays,
  };
  return writeOf(locked, graded, answerCard(card, answer, moment, settings));
}

/** What an answer changes, once it is decided what becomes of its card. */
export function writeOf(locked: LockedAttempt, graded: Graded, { card, entry }: AnsweredCard): AnswerWrite {
  const durationMs = durationOf(graded);
  const { intervalDays, state } = entry.after;
  const { memory, due } = card;
  return {
    card,
    entry,
    ledger: ledgerPart(entry, durationMs),
    graded: gradedColumns(locked, graded),
    result: {
      ...told(locked, graded.given, graded, 'recorded'),
      rating: graded.rating,
      next: memory && due ? { due, intervalDays, ...memory } : null,
    },
    event: {
      ...eventOf(locked, entry.reviewedAt),
      type: 'card.reviewed',
      payload: {
        ...payloadOf(locked, graded, entry),
        stateBefore: entry.before.state,
        stateAfter: state,
        stability: entry.after.memory.stability,
      },
    },
    burySiblings: locked.burySiblings,
  };
}

/** What an answer changes that leaves the schedule alone (rule S6). */
export function practiceWrite(locked: LockedAttempt, graded: Graded, at: Moment): AnswerWrite<PracticeEntry> {
  const { attempt, card, settings } = locked;
  const entry = practiseCard(card, { attemptId: attempt.id, rating: graded.rating }, at, settings);
  return {
    card,
    entry,
    ledger: ledgerPart(entry, durationOf(graded)),
    graded: gradedColumns(locked, graded),
    result: { ...told(locked, graded.given, graded, 'recorded'), rating: graded.rating },
    event: {
      ...eventOf(locked, entry.reviewedAt),
      type: 'card.practised',
      payload: payloadOf(locked, graded, entry),
    },
    burySiblings: false,
  };
}

/** What the learner is told; until an answer counts, nothing may give it away. */
export function told(
  { attempt }: LockedAttempt,
  answer: GivenAnswer,
  { verdict, reason, closest }: Grade,
  status: AnswerResult['status'],
): AnswerResult {
  const { exercise, id: attemptId } = attempt;
  const { accepted, example, note, picture, soundId, ownNote, pronunciation } = exercise.answers;
  const answered = status === 'recorded';
  const diff =
    answered && isWritten(exercise) && verdict !== 'exact' ? answerDiff(answer.response ?? '', closest) : [];
  const shown = answered
    ? {
        correctAnswers: accepted,
        diff,
        example,
        note,
        ...(picture && { picture }),
        ...(soundId && { soundId }),
        ...(ownNote && { ownNote }),
        ...(pronunciation && { pronunciation }),
      }
    : { correctAnswers: [], diff, example: null, note: null };
  return { attemptId, status, verdict, reason, rating: null, ...shown, next: null };
}

const durationOf = ({ given }: Graded): number => Math.min(given.durationMs, longestAnswerMs);

function gradedColumns({ attempt }: LockedAttempt, graded: Graded): AnswerWrite['graded'] {
  const { verdict, reason, given } = graded;
  const response = given.response ?? null;
  const exerciseType = attempt.exercise.type;
  return { exerciseType, verdict, reason, response, durationMs: durationOf(graded), checkerVersion };
}

// One answer, one event: the attempt names both.
function eventOf({ attempt, card }: LockedAttempt, occurredAt: Date) {
  return { id: attempt.id as string as EventId, learnerId: card.learnerId, occurredAt };
}

function payloadOf(
  { attempt, card }: LockedAttempt,
  graded: Graded,
  { reviewedOn }: Pick<PracticeEntry, 'reviewedOn'>,
) {
  return {
    attemptId: attempt.id,
    cardId: card.id,
    deckId: card.deckId,
    exerciseType: attempt.exercise.type,
    verdict: graded.verdict,
    rating: graded.rating,
    learnerDay: reviewedOn,
    durationMs: durationOf(graded),
  };
}
