import type { ContentRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import type { DeckRow } from './stored-deck.ts';
import { storedDeckOf } from './stored-deck.ts';

type Decks = Pick<ContentRepository, 'lockDeck' | 'addDeck' | 'saveDeck' | 'markChanged' | 'followOpening'>;

/** What is said about decks. A deck of a learner's own goes by its id where decks of the house have a name. */
export function deckRows(sql: TransactionSql): Decks {
  return {
    async lockDeck(deckId, visitor) {
      const [row] = await sql<DeckRow[]>`
        select d.*,
          (select role from deck_members m where m.learner_id = ${visitor} and m.deck_id = d.id) as role,
          exists (select from enrolments e where e.learner_id = ${visitor} and e.deck_id = d.id and e.left_at is null) as is_enrolled
        from decks d where d.id = ${deckId} for update of d`;
      return row ? storedDeckOf(row) : null;
    },
    async addDeck(deck) {
      await sql`
        insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, leading_words, case_matters,
          licence, source, term_count, content_hash, created_at, updated_at, owner_id, visibility, level, directions, forked_from)
        values (${deck.id}, ${deck.id}, ${sql.json(deck.title)}, ${sql.json(deck.description)}, ${deck.termLanguage},
          ${deck.answerLanguage}, ${deck.answerKind}, ${deck.leadingWords}, ${deck.caseMatters}, ${deck.licence}, ${deck.source},
          0, ${deck.contentHash}, ${deck.createdAt}, ${deck.createdAt}, ${deck.ownerId}, ${deck.visibility}, ${deck.level},
          ${sql.json(deck.directions)}, ${deck.forkedFrom})`;
    },
    async saveDeck(deck) {
      await sql`
        update decks set title = ${sql.json(deck.title)}, description = ${sql.json(deck.description)},
          term_language = ${deck.termLanguage}, answer_language = ${deck.answerLanguage}, answer_kind = ${deck.answerKind},
          leading_words = ${deck.leadingWords}, case_matters = ${deck.caseMatters}, licence = ${deck.licence},
          source = ${deck.source}, visibility = ${deck.visibility}, level = ${deck.level},
          directions = ${sql.json(deck.directions)}, version = ${deck.version}, removed_at = ${deck.removedAt}
        where id = ${deck.id}`;
    },
    async followOpening(deckId, most) {
      const [row] = await sql<{ isLeft: boolean }[]>`
        select search_follow_part(${deckId}, ${most}) as "isLeft"`;
      return row?.isLeft ?? false;
    },
    async markChanged(deckId, { contentHash, at, terms }) {
      await sql`
        update decks set content_hash = ${contentHash}, updated_at = ${at}, term_count = term_count + ${terms}
        where id = ${deckId}`;
    },
  };
}
