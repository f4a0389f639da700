import type { DeckVisibility } from './deck-access.ts';

export const deckStages = ['draft', 'review', 'published'] as const;
/** Where a deck stands on its way to everybody. */
export type DeckStage = (typeof deckStages)[number];

/** A deck is published while it is public; on its way there its reviewers may be asked first. */
export function deckStage(deck: {
  readonly visibility: DeckVisibility;
  readonly isInReview: boolean;
}): DeckStage {
  if (deck.visibility === 'public') return 'published';
  return deck.isInReview ? 'review' : 'draft';
}

export const fewestTermsToPublish = 10;

export const publishingChecks = ['terms', 'answers', 'licence'] as const;
/** What a deck needs before everybody finds it: enough terms, an answer to each, and a licence. */
export type PublishingCheck = (typeof publishingChecks)[number];

type Publishable = {
  readonly terms: number;
  readonly termsWithoutAnswer: number;
  readonly licence: string;
};

/** What a deck still lacks before it can be published; empty when it is ready. */
export function missingToPublish({ terms, termsWithoutAnswer, licence }: Publishable): PublishingCheck[] {
  const isMissing: Readonly<Record<PublishingCheck, boolean>> = {
    terms: terms < fewestTermsToPublish,
    answers: termsWithoutAnswer > 0,
    licence: licence.trim() === '',
  };
  return publishingChecks.filter((check) => isMissing[check]);
}

export const deckNotices = [
  'invited',
  'nobody-invited',
  'joined',
  'review-asked',
  'sent-back',
  'published',
  'suggested',
  'suggested-to-house',
  'merged',
  'declined',
  'made-private',
  'removed',
  'hidden',
] as const;
/** What people are told of a deck they have to do with. `nobody-invited` is told to nobody. */
export type DeckNotice = (typeof deckNotices)[number];

export const deckClosings = ['made-private', 'removed', 'hidden'] as const satisfies readonly DeckNotice[];
/** How a deck is taken away from others: by its owner, or (`hidden`) by moderators. */
export type DeckClosing = (typeof deckClosings)[number];
