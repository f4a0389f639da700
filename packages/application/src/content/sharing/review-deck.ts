import type { DeckId, LearnerId } from '@slova/domain';
import { DomainError, missingToPublish } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { announcements } from './announce.ts';
import { lockAs } from './authorised.ts';
import { othersOf } from './share-deck.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type AskDeckReview = (learnerId: LearnerId, deckId: DeckId) => Promise<void>;
type SentBack = { readonly deckId: DeckId; readonly reason: string };
export type SendDeckBack = (learnerId: LearnerId, sentBack: SentBack) => Promise<void>;

/**
 * Asks the other authors of a deck to look it over before it is published. Throws `not_found`, `not_permitted`, and
 * `not_ready_to_publish` also when nobody else writes it, or it is published already.
 */
export function makeAskDeckReview({ unitOfWork, clock, newId }: Ports): AskDeckReview {
  return (learnerId, deckId) =>
    unitOfWork(async ({ sharing, outbox }) => {
      const deck = await lockAs('edit', sharing, learnerId, deckId);
      const others = await othersOf(sharing, deckId, learnerId);
      if (deck.visibility === 'public' || others.length === 0 || missingToPublish(deck).length > 0)
        throw new DomainError('not_ready_to_publish');
      if (deck.review?.sentBackFor === null) return;
      const at = clock();
      await sharing.setReview(deckId, { askedBy: learnerId, askedAt: at, sentBackFor: null });
      await outbox.add(announcements(deck, others, { what: 'review-asked', detail: null }, { newId, at }));
    });
}

/** Sends a deck in review back to whoever asked, with what is missing. Throws `not_found`, `not_permitted`. */
export function makeSendDeckBack({ unitOfWork, clock, newId }: Ports): SendDeckBack {
  return (learnerId, { deckId, reason }) =>
    unitOfWork(async ({ sharing, outbox }) => {
      const deck = await lockAs('review', sharing, learnerId, deckId);
      if (deck.review?.sentBackFor !== null) throw new DomainError('not_found', 'deckId');
      const { askedBy } = deck.review;
      const at = clock();
      await sharing.setReview(deckId, { askedBy, askedAt: at, sentBackFor: reason });
      const notice = { what: 'sent-back', detail: reason } as const;
      const told = askedBy === learnerId ? [] : [askedBy];
      await outbox.add(announcements(deck, told, notice, { newId, at }));
    });
}
