import type { DeckId, EventId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

const defaultLimits = { newPerDay: 10, reviewsPerDay: 200 } as const;

export type EnrolDeck = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;

/**
 * Chooses a deck for study, or takes one up again that was left, with all that is known of it. Choosing it again changes nothing.
 * Cards of a long deck that do not come at once follow by a job. Throws `not_found`.
 */
export function makeEnrolDeck({ unitOfWork, clock, newId }: Ports): EnrolDeck {
  return (learnerId, deckId) =>
    unitOfWork(async ({ enrolments, outbox }) => {
      const enrolledAt = clock();
      const done = await enrolments.add({ learnerId, deckId, enrolledAt, ...defaultLimits });
      if (done.how === 'unknown') throw new DomainError('not_found', 'deckId');
      if (done.how === 'already') return;
      const id = newId() as EventId;
      const type = done.how === 'chosen' ? 'deck.enrolled' : 'deck.resumed';
      const payload = { deckId, ...(!done.isPlanted && { isPlanted: false }) };
      await outbox.add([{ id, learnerId, type, occurredAt: enrolledAt, payload }]);
    });
}
