import type { AttemptId, CardId, DeckId, LearnerId, TermId } from '../id.ts';
import type { Card } from '../review/index.ts';
import { newSchedule } from '../review/index.ts';

/** A new card, changed as a test says. */
export function aCard(changes: Partial<Card> = {}): Card {
  return {
    ...newSchedule,
    id: 'card-1' as CardId,
    learnerId: 'learner-1' as LearnerId,
    deckId: 'deck-1' as DeckId,
    termId: 'term-1' as TermId,
    direction: 'recognise',
    version: 0,
    held: null,
    buriedOn: null,
    ...changes,
  };
}

/** The name of an attempt. */
export const anAttemptId = (number: number): AttemptId => `attempt-${number}` as AttemptId;
