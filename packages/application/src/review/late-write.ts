import type { Answer, HistoryRow } from '@slova/domain';
import { evidenceOf, insertAnswer, ledgerShift } from '@slova/domain';
import { writeOf } from './answer-write.ts';
import type { LateAnswer } from './decide-answer.ts';
import type { LateWrite } from './log-ports.ts';

/** What an answer changes that takes its place inside its card's history, whose rows these are. */
export function lateWrite({ locked, graded, moment }: LateAnswer, rows: readonly HistoryRow[]): LateWrite {
  const { attempt, card, settings } = locked;
  // The buttons showed days of another history: only fuzz can decide now.
  const { rating } = graded;
  const answer: Answer = { attemptId: attempt.id, rating, evidence: evidenceOf(attempt.exercise) };
  const late = insertAnswer(card, rows, answer, moment, settings);
  const { position, revised } = late;
  const shifts = revised.flatMap(({ row, before }): LateWrite['shifts'] => {
    if (row.kind !== 'review') return [];
    const part = ledgerShift(row.rating, row.before, before);
    return [{ learnerDay: row.reviewedOn, deckId: card.deckId, part }];
  });
  return { ...writeOf(locked, graded, late), position, revised, shifts };
}
