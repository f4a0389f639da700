import type { DeckId, EventId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

const defaultLimits = { newPerDay: 10, reviewsPerDay: 200 } as const;

export type EnrolDeck = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;

/**
 * Chooses a deck for study. Choosing it again changes nothing. Cards of a long deck that do not come at once follow by a job.
 * Throws `not_found`.
 */
export function makeEnrolDeck({ unitOfWork, clock, newId }: Ports): EnrolDeck {
  return (learnerId, deckId) =>
    unitOfWork(async ({ enrolments, outbox }) => {
      const enrolledAt = clock();
      const outcome = await enrolments.add({ learnerId, deckId, enrolledAt, ...defaultLimits });
      if (outcome === 'unknown') throw new DomainError('not_found', 'deckId');
      if (outcome === 'already') return;
      const id = newId() as EventId;
      const payload = { deckId, ...(outcome === 'begun' && { isPlanted: false }) };
      await outbox.add([{ id, learnerId, type: 'deck.enrolled', occurredAt: enrolledAt, payload }]);
    });
}
