import { aDeckInTheLibrary, aDeckOf } from './a-library.ts';
import { callTrpc } from './call-trpc.ts';
import { aPerson } from './people.ts';
import type { Person } from './people.ts';
import { plantEverywhere } from './plant-everywhere.ts';
import type { SampleWorld } from './sample-inputs.ts';
import { sampleInputs } from './sample-inputs.ts';
import type { ApiUnderTest } from './start-api.ts';

/** Every id there is of somebody's. */
export type WholeWorld = Required<SampleWorld>;

/**
 * Somebody who has a row in every table, with `canary` in what they wrote: what they can do by themselves they have done through
 * the API, the rest is put there.
 */
export async function aLearnerWithEverything(
  api: ApiUnderTest,
  canary: string,
): Promise<{ readonly person: Person; readonly world: WholeWorld }> {
  const person = await aPerson(api);
  const { id, email, cookie } = person;
  const { sql } = api.connections.database;
  const deckId = await aDeckInTheLibrary(api);
  const own = await aDeckOf(api, id, canary);
  const { ownDeckId, termId } = own;
  const linkKey = `${canary}-aB3-_aB3-_aB3-_aB3`.slice(0, 22);
  await sql`update decks set link_token = ${linkKey} where id = ${ownDeckId}`;
  const samples = sampleInputs({ deckId: ownDeckId, userId: id, email, ...own });
  const does = async <Data>(name: string, change: object = {}): Promise<Data> => {
    const input = { ...(samples[name] as object), ...change };
    const { status, text, body } = await callTrpc(api.origin, name, { input, cookie });
    if (status >= 400) throw new Error(`${name}: ${text}`);
    return (body as { result: { data: Data } }).result.data;
  };

  const attempt = async (part: object) => {
    type Page = { items: { attemptId: string; cardId: string }[] };
    await does('learning.enrol', part);
    const [item] = (await does<Page>('learning.session', part)).items;
    if (!item) throw new Error('the session is empty');
    return { attemptId: item.attemptId, cardId: item.cardId };
  };

  const answer = { rating: 'again', answeredAt: new Date().toISOString(), durationMs: 900 };
  const { attemptId } = await attempt({ deckId });
  await does('learning.answer', { answers: [{ ...answer, attemptId }] });
  const shown = await attempt({ deckId: ownDeckId });
  await does('ownTerms.change', { cardId: shown.cardId, note: `${canary} note` });
  await does('suggestions.make', { text: `${canary} suggestion` });
  await does('reports.file', { note: `${canary} report` });
  await does('studySettings.keepPreset', { name: `${canary} preset` });
  await does('studySettings.planBreak');
  await does('topics.rename', { to: `${canary} topic` });
  const importId = await given(api, cookie, canary);

  const rows = await rowsOf(api, [id, ownDeckId, termId, canary]);
  const known = { learner_id: id, author_id: id, deck_id: ownDeckId, term_id: termId };
  await plantEverywhere(api, canary, known, Object.keys(rows));
  const idIn = async (table: string, column = 'learner_id'): Promise<string> => {
    const [row] = await sql<{ id: string }[]>`select id from ${sql(table)} where ${sql(column)} = ${id}`;
    return row?.id ?? '';
  };
  const world = {
    ...own,
    ...shown,
    deckId,
    userId: id,
    email,
    importId,
    linkKey,
    suggestionId: await idIn('suggestions', 'author_id'),
    caseId: await idIn('content_cases', 'author_id'),
    presetId: await idIn('study_presets'),
    breakId: await idIn('planned_breaks'),
    rescheduleId: await idIn('reschedules'),
    notificationId: await idIn('notifications'),
    renamingId: await idIn('topic_renamings'),
  };
  return { person, world };
}

/** All rows that say one of the words, by table. */
export async function rowsOf(
  { connections }: ApiUnderTest,
  words: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { sql } = connections.database;
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await sql.unsafe<{ row: string }[]>(
        `select t::text as row from "${name}" t where t::text like any($1) order by 1`,
        [words.map((word) => `%${word}%`)],
      );
      return [name, rows.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
}

async function given(api: ApiUnderTest, cookie: string, canary: string): Promise<string> {
  const response = await fetch(`${api.origin}/api/v1/imports?fileName=${canary}.csv`, {
    method: 'POST',
    body: `word;translation\n${canary} word;${canary} answer\n`,
    headers: { cookie, 'content-type': 'application/octet-stream' },
  });
  return ((await response.json()) as { importId: string }).importId;
}
