import type { LearnerId, SuggestedField, TermId } from '@slova/domain';
import { correctedText, DomainError, mayBeEmpty, mediaIn } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Repositories, UnitOfWork } from '../../unit-of-work.ts';
import { useMediaIn } from '../use-media.ts';
import { announcements } from './announce.ts';
import type { SharedDeck, Suggestion } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

/** Open suggestions of one learner to one deck. */
const mostOpen = 200;

type Correction = {
  readonly termId: TermId;
  readonly field: SuggestedField;
  readonly text: string;
  readonly reason: string | null;
};
export type SuggestCorrection = (learnerId: LearnerId, correction: Correction) => Promise<string>;

/**
 * Suggests to the authors of a deck that a field of a term should say something else (CON-12). The same is suggested once.
 * Throws `not_found`, `invalid_input` for a text that is there already or has to be there, `too_many_requests`.
 */
export function makeSuggestCorrection({ unitOfWork, clock, newId }: Ports): SuggestCorrection {
  return (learnerId, { termId, field, text, reason }) =>
    unitOfWork(async (repositories) => {
      const place = await repositories.suggestions.term(termId);
      if (!place) throw new DomainError('not_found', 'termId');
      const deck = await repositories.sharing.find(learnerId, place.deckId);
      if (!deck) throw new DomainError('not_found', 'termId');
      const before = correctedText(place.term, field);
      const after = text.normalize('NFC');
      if (after === before || (after === '' && !mayBeEmpty(field)))
        throw new DomainError('invalid_input', 'text');
      if ((await repositories.suggestions.countOpen(deck.deckId, learnerId)) >= mostOpen)
        throw new DomainError('too_many_requests');
      const made = { deckId: deck.deckId, termId, authorId: learnerId, field, before, after, reason };
      const id = newId();
      // So that it is there for whoever decides about it.
      await useMediaIn({ repositories, deck: { id: deck.deckId }, actorId: learnerId }, after);
      // For them alone, until the deck shows it.
      await repositories.media.settle(deck.deckId, { shown: [], dropped: mediaIn(after) });
      await suggest(repositories, deck, { ...made, id, madeAt: clock() }, newId);
      return id;
    });
}

/** Keeps a suggestion, and tells those who decide of the first that waits for them: authors, or staff for a deck of the house. */
export async function suggest(
  repositories: Pick<Repositories, 'sharing' | 'suggestions' | 'moderation' | 'outbox'>,
  deck: SharedDeck,
  suggestion: Suggestion,
  newId: NewId,
): Promise<void> {
  const { suggestions, outbox } = repositories;
  const isFirst = (await suggestions.countOpen(deck.deckId, null)) === 0;
  if (!(await suggestions.add(suggestion)) || !isFirst) return;
  const told = await whoDecides(repositories, deck, suggestion.authorId);
  const what = deck.ownerId === null ? 'suggested-to-house' : 'suggested';
  const stamp = { newId, at: suggestion.madeAt };
  await outbox.add(announcements(deck, told, { what, detail: null }, stamp));
}

async function whoDecides(
  { sharing, moderation }: Pick<Repositories, 'sharing' | 'moderation'>,
  { deckId, ownerId }: SharedDeck,
  suggesterId: LearnerId,
): Promise<readonly LearnerId[]> {
  if (ownerId === null) return moderation.colleagues(suggesterId);
  const authors = await sharing.authors(deckId);
  return authors.map(({ learnerId }) => learnerId).filter((id) => id !== suggesterId);
}
