import type { ContentAdministrationQueries } from '@slova/application';
import type { Database } from '../connection/index.ts';
import { categoryPage } from './category-page.ts';
import { contentDeck } from './content-deck.ts';
import { contentDeckPage } from './content-deck-page.ts';
import { contentHistory } from './content-history.ts';
import { contentTerms } from './content-terms.ts';

/** What staff see of decks: all there are, hidden and removed ones too. */
export function makeContentAdministrationQueries({ sql, db }: Database): ContentAdministrationQueries {
  return {
    decks: (search) => contentDeckPage(sql, search),
    deck: (id) => contentDeck(sql, id),
    terms: (part) => contentTerms(db, part),
    history: (part) => contentHistory(sql, part),
    categories: (search) => categoryPage(sql, search),
  };
}
