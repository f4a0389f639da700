import type { AuthorRole, LocalText, SharingQueries } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import { catalogueChoices, catalogueRows } from './catalogue-rows.ts';
import { deckForEverybody } from './deck-for-everybody.ts';
import { deckNews } from './deck-news.ts';
import { correctableTerm, ownFieldRows } from './own-field-rows.ts';
import { sharedDeckOf, sharedDeckRows } from './shared-deck-row.ts';
import { sharingView } from './sharing-view.ts';
import { leftDecks, studiedDeck } from './studied-decks.ts';
import { suggestionRows } from './suggestion-rows.ts';

/** The catalogue, and what authors, subscribers and visitors see of a shared deck. */
export function makeSharingQueries(sql: Sql): SharingQueries {
  const deckFor = async (learnerId: LearnerId, deckId: DeckId) => {
    const [row] = await sharedDeckRows(sql, learnerId, deckId, '');
    return sharedDeckOf(row, learnerId);
  };
  return {
    catalogue: (learnerId, ask) => catalogueRows(sql, learnerId, ask),
    choices: () => catalogueChoices(sql),
    forEverybody: (key, terms) => deckForEverybody(sql, key, terms),
    async termTexts(learnerId, termId) {
      const term = await correctableTerm(sql, learnerId, termId);
      return term && (await deckFor(learnerId, term.deckId)) && term;
    },
    ownFields: (learnerId, deckId) => ownFieldRows(sql, learnerId, deckId),
    async standing(learnerId, deckId) {
      const deck = await deckFor(learnerId, deckId);
      if (!deck) return null;
      const [row] = await sql<StandingRow[]>`
        select coalesce(f.learners, 0) as learners, coalesce(f.ratings, 0) as ratings, coalesce(f.stars, 0) as "starSum",
          (select stars from deck_ratings where learner_id = ${learnerId} and deck_id = ${deckId}) as "myStars",
          (select coalesce(sum(reviews), 0)::int from day_ledger where learner_id = ${learnerId} and deck_id = ${deckId}) as "answersGiven",
          (select count(*)::int from suggestions where deck_id = ${deckId} and state = 'open') as "openSuggestions"
        from (select 1) one left join deck_figures f on f.deck_id = ${deckId}`;
      if (!row) return null;
      const { starSum, openSuggestions, ...rest } = row;
      const stars = rest.ratings === 0 ? null : starSum / rest.ratings;
      return {
        ...rest,
        access: deck.access,
        stars,
        openSuggestions: deck.access === 'read' ? null : openSuggestions,
      };
    },
    async sharing(learnerId, deckId) {
      const deck = await deckFor(learnerId, deckId);
      return deck && sharingView(sql, deck, learnerId);
    },
    invitations: (learnerId) => sql<{ deckId: DeckId; title: LocalText; role: AuthorRole; by: string }[]>`
      select i.deck_id as "deckId", d.title, i.role, l.display_name as by
      from learners me join deck_invitations i on i.email = me.email
      join decks d on d.id = i.deck_id and d.removed_at is null
      join learners l on l.id = i.invited_by
      where me.id = ${learnerId} order by i.invited_at desc, i.deck_id limit 50`,
    async news(learnerId, deckId) {
      return (await deckFor(learnerId, deckId)) && deckNews(sql, learnerId, deckId);
    },
    studied: (learnerId, deckId) => studiedDeck(sql, learnerId, deckId),
    left: (learnerId) => leftDecks(sql, learnerId),
    houseSuggestions: (after, limit) => suggestionRows(sql, 'house', after, limit),
    async suggestions(learnerId, deckId, after, limit) {
      const deck = await deckFor(learnerId, deckId);
      return (
        deck && { isAuthor: deck.access !== 'read', ...(await suggestionRows(sql, deckId, after, limit)) }
      );
    },
  };
}

type StandingRow = {
  learners: number;
  ratings: number;
  starSum: number;
  myStars: number | null;
  answersGiven: number;
  openSuggestions: number;
};
