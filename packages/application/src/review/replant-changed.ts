import type { DomainEvent, EventId, LearnerId } from '@slova/domain';
import { sameValue } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Repositories } from '../unit-of-work.ts';
import type { DeckStudy } from './settings-ports.ts';

/** How a deck was studied, and how it is to be. */
export type DeckStudyChange = readonly [before: DeckStudy, after: DeckStudy];

/**
 * Makes cards agree with what their learner wants of each word, in the decks where that has changed: of long decks those of the
 * first words at once, and the rest by a job.
 */
export async function replantChanged(
  { enrolments, outbox }: Pick<Repositories, 'enrolments' | 'outbox'>,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  learnerId: LearnerId,
  changes: readonly DeckStudyChange[],
): Promise<void> {
  const wanted = ({ study: { directions = 'deck' } }: DeckStudy) => directions;
  const changed = changes.filter(([before, after]) => !sameValue(wanted(before), wanted(after)));
  if (changed.length === 0) return;
  const left = await enrolments.replant(
    learnerId,
    changed.map(([{ deckId }]) => deckId),
  );
  const events = left.map((deckId): DomainEvent => {
    const payload = { deckId, isPlanted: false };
    return { id: newId() as EventId, learnerId, type: 'cards.chosen', occurredAt: clock(), payload };
  });
  if (events.length > 0) await outbox.add(events);
}
