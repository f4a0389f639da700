import type { DeckNotice, DomainEvent, EventId, LearnerId } from '@slova/domain';
import type { NewId } from '../../clock.ts';
import type { SharedDeck } from './ports.ts';

type Told = Pick<SharedDeck, 'deckId' | 'title'>;

/** The events that tell people what happened to a deck that concerns them: one for each. */
export function announcements(
  { deckId, title }: Told,
  recipients: readonly LearnerId[],
  notice: { readonly what: DeckNotice; readonly detail: string | null },
  { newId, at }: { readonly newId: NewId; readonly at: Date },
): DomainEvent[] {
  return [...new Set(recipients)].map((learnerId) => ({
    id: newId() as EventId,
    learnerId,
    type: 'deck.announced',
    occurredAt: at,
    payload: { deckId, title, ...notice },
  }));
}
