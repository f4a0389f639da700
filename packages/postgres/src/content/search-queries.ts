import type { SearchQueries, SearchRequest } from '@slova/application';
import type { Sql } from 'postgres';
import { searchDecks } from './search-decks.ts';
import { searchTerms } from './search-terms.ts';

/** Search over what triggers keep of terms and decks. */
export function makeSearchQueries(sql: Sql): SearchQueries {
  return {
    async find(learnerId, request) {
      const { kinds, after } = request;
      const [page, decks] = await Promise.all([
        kinds.includes('terms') ? searchTerms(sql, learnerId, request) : { terms: [], next: null },
        kinds.includes('decks') && after === undefined && asksOfDecks(request)
          ? searchDecks(sql, learnerId, request)
          : [],
      ]);
      return { ...page, decks };
    },
  };
}

/** Nothing that only a term can be. */
const asksOfDecks = ({ partOfSpeech, category, tag, deckId, commonest }: SearchRequest): boolean =>
  [partOfSpeech, category, tag, deckId, commonest].every((each) => each === undefined);
