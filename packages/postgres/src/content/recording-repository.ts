import type { RecordableDeck, RecordableTerm, RecordingRepository } from '@slova/application';
import type { DeckId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { writeUses } from './media-repository.ts';

type DeckRow = RecordableDeck['languages'] & { readonly id: DeckId };

/** Recordings of the headwords of a deck. */
export function makeRecordingRepository(sql: TransactionSql): RecordingRepository {
  return {
    async deck(slug) {
      const [deck] = await sql<DeckRow[]>`
        select id, term_language as "termLanguage", leading_words as "leadingWords" from decks
        where slug = ${slug} and removed_at is null`;
      if (!deck) return null;
      const terms = await sql<RecordableTerm[]>`
        select id, headword, pronunciation, leading_words as "leadingWords", recording from terms
        where deck_id = ${deck.id} and removed_at is null order by position`;
      const { id, ...languages } = deck;
      return { id, languages, terms };
    },
    async attach(deckId, recordings) {
      // One after the other: the hash is of all recordings. Learners may enrol meanwhile, the deck's key does not change.
      await sql`select from decks where id = ${deckId} for no key update`;
      await writeUses(sql, deckId, [...recordings.values()]);
      await sql`
        update terms set recording = given.recording
        from unnest(${[...recordings.keys()]}::uuid[], ${[...recordings.values()]}::text[]) as given (id, recording)
        where terms.deck_id = ${deckId} and terms.id = given.id and terms.recording is distinct from given.recording`;
      await sql`
        update decks set recordings_hash = (
          select coalesce(md5(string_agg(id::text || recording, ',' order by id)), '') from terms
          where deck_id = ${deckId} and recording is not null
        ) where id = ${deckId}`;
    },
  };
}
