import type { DeckId, EventId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { lockAs } from './authorised.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

/** Answers in a deck after which a learner can say what it is worth. */
export const answersBeforeRating = 10;

type Rating = { readonly deckId: DeckId; readonly stars: number };
export type RateDeck = (learnerId: LearnerId, rating: Rating) => Promise<void>;
export type MarkDeckSeen = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;

/**
 * Says what a deck is worth, one to five stars; again: instead of before. Its authors have no say. Throws `not_found`,
 * `not_permitted`, `not_studied_enough`.
 */
export function makeRateDeck({ unitOfWork, clock, newId }: Ports): RateDeck {
  return (learnerId, { deckId, stars }) =>
    unitOfWork(async ({ sharing, outbox }) => {
      const { access } = await lockAs('read', sharing, learnerId, deckId);
      if (access !== 'read') throw new DomainError('not_permitted');
      if ((await sharing.answersGiven(learnerId, deckId)) < answersBeforeRating)
        throw new DomainError('not_studied_enough', 'deckId');
      const at = clock();
      await sharing.rate(learnerId, deckId, stars, at);
      const id = newId() as EventId;
      await outbox.add([{ id, learnerId, type: 'deck.rated', occurredAt: at, payload: { deckId } }]);
    });
}

/** What came of a deck so far was seen. Throws `not_found`. */
export function makeMarkDeckSeen({ unitOfWork, clock }: Ports): MarkDeckSeen {
  return (learnerId, deckId) =>
    unitOfWork(async ({ sharing }) => {
      await lockAs('read', sharing, learnerId, deckId);
      await sharing.markSeen(learnerId, deckId, clock());
    });
}
