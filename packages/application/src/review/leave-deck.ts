import type { DeckId, EventId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type LeaveDeck = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;

/**
 * Studies a deck no more: its cards are withdrawn, and everything that is known of them stays for whenever it is chosen again.
 * Leaving it again changes nothing. Throws `not_found` for a deck that was never chosen.
 */
export function makeLeaveDeck({ unitOfWork, clock, newId }: Ports): LeaveDeck {
  return (learnerId, deckId) =>
    unitOfWork(async ({ enrolments, outbox }) => {
      const leftAt = clock();
      const done = await enrolments.leave({ learnerId, deckId, leftAt });
      if (done.how === 'unknown') throw new DomainError('not_found', 'deckId');
      if (done.how === 'already') return;
      const id = newId() as EventId;
      const payload = { deckId, ...(!done.isPlanted && { isPlanted: false }) };
      await outbox.add([{ id, learnerId, type: 'deck.left', occurredAt: leftAt, payload }]);
    });
}
