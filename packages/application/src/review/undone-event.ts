import type { EventId, UndoneAnswer, UndoneStep } from '@slova/domain';
import type { UndoRow } from './log-ports.ts';

/** The steps that rows belong to, newest first: one for each, however many cards it had been about. */
export function undoneSteps(rows: readonly UndoRow[]): UndoneStep[] {
  const steps = Map.groupBy(rows, ({ step }) => step);
  return [...steps.values()].flatMap(([first, ...others]) =>
    first ? [{ kind: first.kind, cardId: first.cardId, cards: 1 + others.length }] : [],
  );
}

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
