import type { Suggestion, SuggestionRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

export function memorySuggestions(state: MemoryState): SuggestionRepository {
  const open = () => [...state.suggestions.values()].filter(({ state: is }) => is === 'open');
  return {
    async term(termId) {
      const term = state.terms.get(termId);
      return term && !term.removedAt ? { deckId: term.deckId, term: term.written } : null;
    },
    async add(suggestion) {
      if (open().some((each) => each.authorId === suggestion.authorId && saysTheSame(each, suggestion)))
        return false;
      state.suggestions.set(suggestion.id, { ...suggestion, state: 'open' });
      return true;
    },
    countOpen: async (deckId, authorId) =>
      open().filter((each) => each.deckId === deckId && (authorId === null || each.authorId === authorId))
        .length,
    lock: async (suggestionId) => state.suggestions.get(suggestionId) ?? null,
    async decide(suggestion, { state: decided }) {
      const same = open().filter((each) => saysTheSame(each, suggestion));
      for (const each of same) state.suggestions.set(each.id, { ...each, state: decided });
      return same;
    },
  };
}

const saysTheSame = (one: Suggestion, other: Suggestion): boolean =>
  one.termId === other.termId && one.field === other.field && one.after === other.after;
