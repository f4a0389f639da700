import { makeEnrolDeck, makePlantCards } from '@slova/application';
import { aLearner } from '@slova/application/testing';
import type { DeckId, DomainEvent } from '@slova/domain';
import { createTestDatabase } from '@slova/vitest';
import { expect, test } from 'vitest';
import { createDatabase, makeUnitOfWork, newId } from '../index.ts';

const terms = 4_500;

test('a long deck is there to be studied at once, and gets the rest of its cards by and by', async () => {
  const { url, drop } = await createTestDatabase();
  const database = createDatabase({ url, maxConnections: 2 });
  const { sql } = database;
  const unitOfWork = makeUnitOfWork(sql);
  const deckId = newId() as DeckId;
  const [anna, boris] = [aLearner(), aLearner()];
  const cards = () => sql`
    select learner_id as id, count(*)::int as cards, count(distinct position)::int as places, max(position) as last,
      count(*) filter (where held = 'withdrawn')::int as withdrawn from cards group by 1`;
  try {
    await sql`
      insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
        content_hash, created_at)
      values (${deckId}, 'long', '{"en":"","ru":""}', '{"en":"","ru":""}', 'en', 'ru', 'translation', '', '', ${terms}, 'a', now())`;
    await sql`
      insert into terms (deck_id, id, position, headword, part_of_speech, category, tags, also_accepted, senses, headword_key)
      select ${deckId}, gen_random_uuid(), n, 'w' || n, 'noun', '', '{}', '{}', '[{"answers":["a"],"examples":[]}]', 'w' || n
      from generate_series(0, ${terms - 1}) n`;
    for (const learner of [anna, boris]) {
      await unitOfWork(({ learners }) => learners.add(learner));
      await makeEnrolDeck({ unitOfWork, clock: () => new Date(), newId })(learner.id, deckId);
    }
    const begun = await cards();
    expect(begun.map((row) => row['cards'])).toEqual([4_000, 4_000]);
    // The first words of the deck, both of their cards.
    expect(begun.map((row) => row['last'])).toEqual([4_039, 4_039]);

    const events = await sql<DomainEvent[]>`select type, learner_id as "learnerId", payload from outbox`;
    expect(events.map(({ payload }) => payload)).toEqual([
      { deckId, isPlanted: false },
      { deckId, isPlanted: false },
    ]);
    await makePlantCards({ unitOfWork })(events);
    expect((await cards()).map((row) => [row['cards'], row['withdrawn']])).toEqual([
      [9_000, 0],
      [9_000, 0],
    ]);

    await sql`update terms set removed_at = now() where position >= 1500`;
    const changed = { type: 'deck.changed', learnerId: anna.id, payload: { deckId, termIds: null } };
    await makePlantCards({ unitOfWork })([changed as DomainEvent]);
    expect((await cards()).map((row) => [row['cards'], row['withdrawn']])).toEqual([
      [9_000, 6_000],
      [9_000, 6_000],
    ]);
  } finally {
    await database.close();
    await drop();
  }
});
