import { anAuthor } from '@slova/application/testing';
import type { DeckLanguages } from '@slova/domain';
import { languageFit } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../../testing/postgres-world.ts';
import { postgresWorld } from '../../testing/postgres-world.ts';
import { catalogueRows } from './catalogue-rows.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

const pairs = ['en ru', 'ru en', 'en en', 'es-MX en-GB', 'fr de'];

describe('the catalogue, the best first', () => {
  it('begins with what suits the language that its reader reads, and cuts its pages there too', async () => {
    const { sql } = world.database;
    const { newcomer } = await anAuthor(world);
    const reader = await newcomer();
    for (const pair of pairs) {
      const { deckId } = await anAuthor(world);
      const [termLanguage = '', answerLanguage = ''] = pair.split(' ');
      await sql`
        update decks set term_language = ${termLanguage}, answer_language = ${answerLanguage}, level = 'C2' where id = ${deckId}`;
    }
    for (const locale of ['en', 'ru'] as const) {
      await sql`update learners set locale = ${locale} where id = ${reader}`;
      const shown: Pick<DeckLanguages, 'termLanguage' | 'answerLanguage'>[] = [];
      let after: string | undefined;
      do {
        const page = await catalogueRows(sql, reader, { sort: 'quality', level: 'C2', after, limit: 2 });
        shown.push(...page.decks);
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(shown).toHaveLength(pairs.length);
      const fits = shown.map((deck) => languageFit(deck, locale));
      expect(fits).toEqual(fits.toSorted((a, b) => b - a));
      expect(new Set(fits).size).toBeGreaterThan(2);
    }
  });
});
