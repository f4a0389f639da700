import type { UndoRow } from '@slova/application';
import type { CardId, DeckId, ExerciseType, LearnerDay, LogKind, Rating, TermId } from '@slova/domain';
import type { StoredImage } from './stored-image.ts';
import { imageOfStored } from './stored-image.ts';

export type UndoColumns = {
  step: number;
  id: string;
  kind: LogKind;
  card_id: CardId;
  deck_id: DeckId;
  term_id: TermId;
  position: number | null;
  before: StoredImage;
  rating: Rating | null;
  exercise_type: ExerciseType | null;
  duration_ms: number;
  reviewed_at: Date;
  reviewed_on: number;
  logged_at: Date;
  has_buried_siblings: boolean;
};

/** A row of the log as taking it back needs it. */
export function undoRowOf(row: UndoColumns): UndoRow {
  const { id, step, kind, position, rating } = row;
  return {
    id,
    step,
    kind,
    cardId: row.card_id,
    deckId: row.deck_id,
    termId: row.term_id,
    position,
    before: imageOfStored(row.before),
    rating,
    exerciseType: row.exercise_type,
    durationMs: row.duration_ms,
    reviewedAt: row.reviewed_at,
    reviewedOn: row.reviewed_on as LearnerDay,
    loggedAt: row.logged_at,
    hasBuried: kind === 'bury' || row.has_buried_siblings,
  };
}
