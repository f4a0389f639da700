import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import * as schema from './index.ts';

/** Found before it is known whose they are, or not of one learner at all: the tables of reference and administration. */
const shared = [
  'learners',
  'sessions',
  'decks',
  'terms',
  'revisions',
  'search_terms',
  'search_keys',
  'search_words',
  'deck_openings',
  'media',
  'media_uses',
  'content_cases',
  'daily_rollups',
  'audit_log',
  'queue_reports',
  'job_retries',
  'item_difficulties',
  'deck_figures',
  'deck_invitations',
  'deck_reviews',
  'suggestions',
];

const tables = Object.values(schema)
  .filter((value) => value instanceof PgTable)
  .map((table) => getTableConfig(table));

it('every learner-scoped table carries the learner first in its primary key', () => {
  const scoped = tables.filter(({ name }) => !shared.includes(name));
  expect(scoped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['cards', 'review_log', 'attempts', 'outbox']),
  );
  for (const { name, primaryKeys } of scoped) {
    expect({ name, first: primaryKeys[0]?.columns[0]?.name }).toEqual({ name, first: 'learner_id' });
  }
});

it('the list of shared tables names nothing that is gone', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(shared));
});
