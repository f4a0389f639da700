import type { EventId, UndoneAnswer, UndoneStep } from '@slova/domain';
import type { UndoRow } from './log-ports.ts';

/**
 * The steps that rows belong to, newest first: one for each, however many cards it had been about. An answer with what
 * followed from it is an answer.
 */
export function undoneSteps(rows: readonly UndoRow[]): UndoneStep[] {
  const steps = Map.groupBy(rows, ({ step }) => step);
  return [...steps.values()].flatMap((own) => {
    const first = own.find(isAnswer) ?? own[0];
    const cards = new Set(own.map(({ cardId }) => cardId)).size;
    return first ? [{ kind: first.kind, cardId: first.cardId, cards }] : [];
  });
}

const isAnswer = ({ kind }: UndoRow): boolean => kind === 'review' || kind === 'practice';

/** The answers among rows, with what each had added to the figures of its day. */
export function undoneAnswers(rows: readonly UndoRow[]): UndoneAnswer[] {
  return rows.flatMap(({ id, kind, exerciseType, rating, durationMs, reviewedAt }): UndoneAnswer[] =>
    (kind === 'review' || kind === 'practice') && exerciseType && rating
      ? [
          {
            id: id as EventId,
            kind,
            exerciseType,
            rating,
            durationMs,
            occurredAt: reviewedAt.toISOString(),
          },
        ]
      : [],
  );
}
