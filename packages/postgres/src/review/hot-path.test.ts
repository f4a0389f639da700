import { makeAnswerReview, makeEnrolDeck, makeStartSession } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

const learnerTables = ['cards', 'attempts', 'review_log', 'day_ledger', 'enrolments', 'outbox', 'own_terms'];

describe('the hot path on PostgreSQL', () => {
  const seen: string[] = [];
  const page: string[] = [];
  const answer: string[] = [];
  let world: PostgresWorld;

  beforeAll(async () => {
    world = await postgresWorld({ maxConnections: 1, onStatement: (text) => seen.push(text) });
    const clock = () => new Date('2026-03-02T10:00:00Z');
    const learner = aLearner();
    const deck = aDeck();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    await world.addDeck(deck);
    await makeEnrolDeck({ ...world, clock })(learner.id, deck.id);
    const start = makeStartSession({ ...world, clock });
    // The longer page goes on with the shorter one and adds to it.
    await start(learner, deck.id, 4);
    const { items } = await recorded(page, () => start(learner, deck.id, 10));
    const attemptId = items.at(0)?.attempt.id;
    if (!attemptId) throw new Error('the session is empty');
    const given = { attemptId, rating: 'good', answeredAt: clock(), durationMs: 900 } as const;
    await recorded(answer, () => makeAnswerReview({ ...world, clock })(learner.id, given));
  });
  afterAll(() => world.close());

  async function recorded<Result>(into: string[], work: () => Promise<Result>): Promise<Result> {
    seen.length = 0;
    const result = await work();
    into.push(...seen);
    return result;
  }

  it('an answer costs two round trips inside its transaction', () => {
    const inside = answer.filter((text) => !/^\s*(begin|commit)/iu.test(text));
    expect(inside).toHaveLength(2);
  });

  it('a session page costs one statement to read and one to name its exercises', () => {
    expect(page).toHaveLength(2);
  });

  it('every statement of the hot path is prepared', async () => {
    const rows = await world.database.sql<
      { statement: string }[]
    >`select statement from pg_prepared_statements`;
    const prepared = rows.map(({ statement }) => statement.trim());
    for (const text of [...page, ...answer].filter((each) => !/^\s*(begin|commit)/iu.test(each))) {
      expect(prepared).toContain(text.trim());
    }
  });

  it('every statement of the hot path finds learner-scoped rows by the learner, through an index', async () => {
    for (const text of [...page, ...answer].filter((each) => !/^\s*(begin|commit|insert)/iu.test(each))) {
      const scans = (await plan(text)).filter(({ table }) => learnerTables.includes(table));
      expect(scans.length).toBeGreaterThan(0);
      for (const scan of scans) expect(scan).toMatchObject({ byLearner: true });
    }
  });

  type Scan = { table: string; node: string; byLearner: boolean };
  type Node = {
    'Node Type': string;
    'Relation Name'?: string;
    'Index Cond'?: string;
    'Recheck Cond'?: string;
    Plans?: Node[];
  };

  // A generic plan, with all forbidden that reads whole tables: those of a test are too small for the planner to care.
  async function plan(text: string): Promise<Scan[]> {
    const rows = await world.database.sql.begin(async (sql) => {
      await sql`set local enable_seqscan = off`;
      await sql`set local enable_hashjoin = off`;
      await sql`set local enable_mergejoin = off`;
      return sql.unsafe(`explain (generic_plan, format json) ${text}`).simple();
    });
    const [explained] = rows.map((row) => row['QUERY PLAN'] as [{ Plan: Node }]);
    if (!explained) throw new Error('PostgreSQL explained nothing');
    return scansOf(explained[0].Plan);
  }

  function scansOf(node: Node): Scan[] {
    const below = (node.Plans ?? []).flatMap(scansOf);
    const table = node['Relation Name'];
    if (!table || node['Node Type'] === 'ModifyTable') return below;
    const condition = `${node['Index Cond'] ?? ''} ${node['Recheck Cond'] ?? ''}`;
    return [{ table, node: node['Node Type'], byLearner: condition.includes('learner_id') }, ...below];
  }
});
