import { randomUUID } from 'node:crypto';
import type { AnswerResult } from '@slova/contract';
import type { Rating } from '@slova/domain';
import { imageDifferences, ratings, replay } from '@slova/domain';
import { makeReviewAuditStore } from '@slova/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { callTrpc } from './testing/call-trpc.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const clients = 16;
const rounds = 25;
const cards = 5;

let api: ApiUnderTest;
let learner: Person;

beforeAll(async () => {
  api = await startApi();
  learner = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  await callTrpc(api.origin, 'learning.enrol', { input: { deckId }, cookie: learner.cookie });
  await callTrpc(api.origin, 'learning.session', { input: { deckId, limit: cards }, cookie: learner.cookie });
});
afterAll(() => api.stop());

describe('T-21 serial card history', () => {
  it(
    'holds under 16 clients, 5 cards and 2 000 answers: replaying the log gives the stored state',
    { timeout: 240_000 },
    async () => {
      const results = new Map<string, AnswerResult>();
      for (let round = 0; round < rounds; round += 1) {
        const attempts = await nameAttempts();
        await Promise.all(
          attempts.map(async (ids, client) =>
            remember(results, await answer(ids, ratings[(round + client) % 4] ?? 'good')),
          ),
        );
      }
      expect(results.size).toBe(clients * rounds * cards);
      const recorded = [...results.values()].filter(({ status }) => status === 'recorded');
      const audited = await makeReviewAuditStore(api.connections.database.sql).page(null, 100);
      expect(audited).toHaveLength(cards);
      expect(audited.flatMap(({ rows }) => rows)).toHaveLength(recorded.length);
      // Of all who were shown a card at one version, one changed it.
      expect(recorded).toHaveLength(rounds * cards);
      for (const { card, rows } of audited) {
        expect(imageDifferences(card, replay(rows))).toEqual([]);
        expect(card).toMatchObject({ repetitions: rows.length, version: rows.length });
      }
    },
  );

  it('counts the same answer once, however often and however concurrently it is sent', async () => {
    const [ids = []] = await nameAttempts();
    const repeated = await Promise.all(Array.from({ length: clients }, () => answer(ids, 'good')));
    for (const again of repeated) expect(again).toEqual(repeated[0]);
    expect(repeated[0]?.map(({ status }) => status)).toEqual(Array.from({ length: cards }, () => 'recorded'));
    const [row] = await api.connections.database
      .sql`select count(*)::int as count from review_log where id in ${api.connections.database.sql(ids)}`;
    expect(row?.['count']).toBe(cards);
  });
});

/** As if each client had fetched a session page now: every card, at its present version, named for each of them. */
async function nameAttempts(): Promise<string[][]> {
  const { sql } = api.connections.database;
  const named = Array.from({ length: clients }, () => randomUUID());
  const rows = await sql<{ id: string; client: string }[]>`
    insert into attempts (learner_id, id, study_session_id, deck_id, card_id, card_version, exercise, shown_at, shown_on)
    select a.learner_id, gen_random_uuid(), client::uuid, a.deck_id, a.card_id, c.version, a.exercise, now(), a.shown_on
    from (select distinct on (card_id) * from attempts where learner_id = ${learner.id} order by card_id, shown_at) a
    join cards c on c.learner_id = a.learner_id and c.id = a.card_id
    cross join unnest(${named}::text[]) as client
    returning id, study_session_id as client`;
  return named.map((client) => rows.filter((row) => row.client === client).map(({ id }) => id));
}

async function answer(attemptIds: readonly string[], rating: Rating): Promise<AnswerResult[]> {
  const answers = attemptIds.map((attemptId) => ({
    attemptId,
    rating,
    answeredAt: new Date().toISOString(),
    durationMs: 800,
  }));
  const { status, body, text } = await callTrpc(api.origin, 'learning.answer', {
    input: { answers },
    cookie: learner.cookie,
  });
  expect(status, text).toBe(200);
  return (body as { result: { data: { results: AnswerResult[] } } }).result.data.results;
}

function remember(results: Map<string, AnswerResult>, answered: readonly AnswerResult[]): void {
  for (const result of answered) results.set(result.attemptId, result);
}
