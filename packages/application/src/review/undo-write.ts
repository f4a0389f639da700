import type { Card, CardImage, LedgerPart, RevisedRow } from '@slova/domain';
import { ledgerPart, ledgerShift, withoutRows } from '@slova/domain';
import type { LedgerChange, ReviewLogRepository, UndoRow, UndoWrite } from './log-ports.ts';

type Found = Pick<UndoWrite, 'learnerId' | 'undoneAt' | 'rows' | 'cards'>;
type Restored = { readonly image: CardImage; readonly revised: readonly RevisedRow[] };

/** What taking rows back makes of their cards and days. Cards that were only practised stay as they are. */
export async function undoWrite(
  { rows, cards, ...found }: Found,
  reviewLog: Pick<ReviewLogRepository, 'lockCard'>,
): Promise<UndoWrite> {
  const ofCard = Map.groupBy(
    rows.filter(({ position }) => position !== null),
    ({ cardId }) => cardId,
  );
  const restored: { card: Card; entries: number }[] = [];
  const revised: RevisedRow[] = [];
  const shifts: LedgerChange[] = [];
  for (const { card, entries } of cards) {
    const gone = ofCard.get(card.id);
    if (!gone) continue;
    const back = beforeAll(gone, entries) ?? (await withoutThem(card, gone, reviewLog));
    restored.push({
      card: { ...card, ...back.image, version: card.version + 1 },
      entries: entries - gone.length,
    });
    revised.push(...back.revised);
    shifts.push(...shiftsOf(card, back.revised));
  }
  return { ...found, rows, cards: restored, revised, ledger: [...rows.flatMap(givenBack), ...shifts] };
}

// The end of a history is taken back by what the card was before it (rule S9).
function beforeAll(gone: readonly UndoRow[], entries: number): Restored | null {
  const first = gone.reduce((one, other) => ((other.position ?? 0) < (one.position ?? 0) ? other : one));
  return first.position === entries - gone.length + 1 ? { image: first.before, revised: [] } : null;
}

// A late answer stands in the middle: what came after it is worked out anew.
async function withoutThem(
  card: Card,
  gone: readonly UndoRow[],
  reviewLog: Pick<ReviewLogRepository, 'lockCard'>,
): Promise<Restored> {
  const logged = await reviewLog.lockCard(card.learnerId, card.id);
  return withoutRows(logged?.rows ?? [], new Set(gone.map(({ id }) => id)));
}

function shiftsOf({ deckId }: Card, revised: readonly RevisedRow[]): LedgerChange[] {
  return revised.flatMap(({ row, before }) =>
    row.kind === 'review'
      ? [{ learnerDay: row.reviewedOn, deckId, part: ledgerShift(row.rating, row.before, before) }]
      : [],
  );
}

function givenBack({ kind, rating, before, durationMs, reviewedOn, deckId }: UndoRow): LedgerChange[] {
  if ((kind !== 'review' && kind !== 'practice') || rating === null) return [];
  const part = ledgerPart({ kind, rating, before }, durationMs);
  return [{ learnerDay: reviewedOn, deckId, part: negative(part) }];
}

const negative = (part: LedgerPart): LedgerPart => ({
  reviews: -part.reviews,
  reviewCards: -part.reviewCards,
  newCards: -part.newCards,
  recalled: -part.recalled,
  durationMs: -part.durationMs,
});
