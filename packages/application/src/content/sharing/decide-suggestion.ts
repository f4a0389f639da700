import type { LearnerId } from '@slova/domain';
import { DomainError, includesAccess } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Repositories, UnitOfWork } from '../../unit-of-work.ts';
import { announcements } from './announce.ts';
import { lockAs } from './authorised.ts';
import type { SharedDeck, Suggestion, SuggestionDecision } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

type Declined = { readonly suggestionId: string; readonly reason: string };
export type DeclineSuggestion = (learnerId: LearnerId, declined: Declined) => Promise<void>;

/** Declines a suggestion, with the reason that its author is told. Throws `not_found`, `not_permitted`, `decided_meanwhile`. */
export function makeDeclineSuggestion({ unitOfWork, clock, newId }: Ports): DeclineSuggestion {
  return (learnerId, { suggestionId, reason }) =>
    unitOfWork(async (repositories) => {
      const { deck, suggestion } = await lockOpen(repositories, learnerId, suggestionId);
      const decided = { decidedBy: learnerId, decidedAt: clock() };
      await decide(
        repositories,
        deck,
        suggestion,
        { ...decided, state: 'declined', declinedFor: reason },
        newId,
      );
    });
}

/** Who decides on suggestions: the authors of their decks; staff on those for decks of the house, which nobody else writes. */
export type DecidesAs = 'author' | 'staff';

/** An open suggestion and its deck, locked, for those who decide on it. */
export async function lockOpen(
  { suggestions, sharing }: Pick<Repositories, 'suggestions' | 'sharing'>,
  learnerId: LearnerId,
  suggestionId: string,
  as: DecidesAs = 'author',
): Promise<{ readonly deck: SharedDeck; readonly suggestion: Suggestion }> {
  const suggestion = await suggestions.lock(suggestionId);
  if (!suggestion) throw new DomainError('not_found', 'suggestionId');
  const { authorId, deckId } = suggestion;
  const deck = await lockAs('read', sharing, learnerId, deckId, 'suggestionId');
  const decides = as === 'staff' ? deck.ownerId === null : includesAccess(deck.access, 'review');
  // Whoever made it knows of it; to other readers it is not there.
  if (!decides)
    throw as === 'author' && authorId === learnerId
      ? new DomainError('not_permitted')
      : new DomainError('not_found', 'suggestionId');
  if (suggestion.state !== 'open') throw new DomainError('decided_meanwhile');
  return { deck, suggestion };
}

/** Decides a suggestion with all that say the same, and tells those who made them. */
export async function decide(
  { suggestions, outbox }: Pick<Repositories, 'suggestions' | 'outbox'>,
  deck: SharedDeck,
  suggestion: Suggestion,
  decision: SuggestionDecision,
  newId: NewId,
): Promise<void> {
  const decided = await suggestions.decide(suggestion, decision);
  const told = decided.map(({ authorId }) => authorId).filter((id) => id !== decision.decidedBy);
  const { state: what, declinedFor } = decision;
  const detail = declinedFor ?? suggestion.after;
  await outbox.add(announcements(deck, told, { what, detail }, { newId, at: decision.decidedAt }));
}
