import type { ChangeBatchId, DeckId, DeckVisibility, LearnerId } from '@slova/domain';
import { DomainError, missingToPublish } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Repositories, UnitOfWork } from '../../unit-of-work.ts';
import { changeAbout } from '../change-deck.ts';
import { openDeck } from '../open-deck.ts';
import { announcements } from './announce.ts';
import { lockAs } from './authorised.ts';
import type { SharedDeck } from './ports.ts';

export type NewLinkToken = () => string;
type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newLinkToken: NewLinkToken;
};

type Sharing = { readonly deckId: DeckId; readonly visibility: DeckVisibility };
export type ShareDeck = (learnerId: LearnerId, sharing: Sharing) => Promise<void>;
export type RenewDeckLink = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;

/**
 * Decides who finds a deck. Its owner may at any time; a reviewer publishes what others ask to have reviewed. The first sharing
 * makes the link; a deck becomes public only when it has what that needs. Throws `not_found`, `not_permitted`,
 * `not_ready_to_publish`.
 */
export function makeShareDeck({ unitOfWork, clock, newId, newLinkToken }: Ports): ShareDeck {
  return (learnerId, { deckId, visibility }) =>
    unitOfWork(async (repositories) => {
      const { sharing, content, outbox } = repositories;
      const deck = await lockAs('review', sharing, learnerId, deckId);
      if (deck.access !== 'own' && !isReviewed(deck, visibility, learnerId))
        throw new DomainError('not_permitted');
      if (deck.visibility === visibility) return;
      if (visibility === 'public' && missingToPublish(deck).length > 0)
        throw new DomainError('not_ready_to_publish', 'visibility');
      if (visibility === 'link' && !deck.linkToken) await sharing.setLink(deckId, newLinkToken());
      if (visibility === 'public') await sharing.setReview(deckId, null);
      const stored = await openDeck(content, { deckId, actorId: learnerId, wanted: 'review' });
      const at = clock();
      const made = { actorId: learnerId, at, newId, reason: null, batchId: newId() as ChangeBatchId };
      await changeAbout({ repositories, deck: stored, ...made }, stored.version, { visibility });
      if (visibility !== 'public') return;
      const others = await othersOf(sharing, deckId, learnerId);
      await outbox.add(announcements(deck, others, { what: 'published', detail: null }, { newId, at }));
    });
}

/** Makes another link; the one before leads nowhere from then on. Throws `not_found`, `not_permitted`. */
export function makeRenewDeckLink({ unitOfWork, newLinkToken }: Ports): RenewDeckLink {
  return (learnerId, deckId) =>
    unitOfWork(async ({ sharing }) => {
      await lockAs('own', sharing, learnerId, deckId);
      await sharing.setLink(deckId, newLinkToken());
    });
}

/** All who write a deck but one. */
export async function othersOf(
  sharing: Repositories['sharing'],
  deckId: DeckId,
  learnerId: LearnerId,
): Promise<LearnerId[]> {
  const authors = await sharing.authors(deckId);
  return authors.map((author) => author.learnerId).filter((id) => id !== learnerId);
}

// Nobody reviews what they asked to have reviewed.
function isReviewed({ review }: SharedDeck, visibility: DeckVisibility, learnerId: LearnerId): boolean {
  return visibility === 'public' && review?.sentBackFor === null && review.askedBy !== learnerId;
}
