import { randomUUID } from 'node:crypto';
import { makeCreateNotifications } from '@slova/application';
import type { EventId } from '@slova/domain';
import { makeUnitOfWork, newId } from '@slova/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callTrpc } from './testing/call-trpc.ts';
import type { EventStream } from './testing/event-stream.ts';
import { openEventStream } from './testing/event-stream.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let one: ApiUnderTest;
let other: ApiUnderTest;
const opened: EventStream[] = [];

beforeAll(async () => {
  one = await startApi();
  other = await startApi({ databaseUrl: one.databaseUrl });
});
afterAll(async () => {
  for (const stream of opened) stream.close();
  await other.stop();
  await one.stop();
});

describe('real-time events between two APIs on one database', () => {
  it('reach a browser connected to the other API, and nobody else', async () => {
    const [ada, grace] = [await aPerson(one), await aPerson(one)];
    const [adas, graces] = [await listen(other, ada), await listen(other, grace)];
    await notify(one, ada);
    const signal = await adas.next();
    expect(signal).toMatchObject({ unread: 1, notification: { content: { kind: 'welcome' }, readAt: null } });
    await notify(one, grace);
    // Hers alone: had Ada's reached her as well, it would have come first.
    expect(await graces.next()).toMatchObject({ unread: 1 });
  });

  it('reach all open browsers of a learner', async () => {
    const ada = await aPerson(one);
    const streams = [await listen(one, ada), await listen(other, ada), await listen(other, ada)];
    await notify(one, ada);
    for (const stream of streams) expect(await stream.next()).toMatchObject({ unread: 1 });
  });

  // Within two seconds, says while-signed-in.test.ts by a clock that no busy machine holds up.
  it('end after a suspension that happened on the other API (ASVS V7.4)', async () => {
    const [ada, staff] = [await aPerson(one), await aPerson(one, 'administrator')];
    const stream = await listen(other, ada);
    await callTrpc(one.origin, 'admin.suspend', {
      input: { userId: ada.id, reason: 'for the test' },
      cookie: staff.cookie,
    });
    const startedAt = performance.now();
    await stream.ended;
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('are counted while they are open', async () => {
    const before = await openStreams(one);
    const stream = await listen(one, await aPerson(one));
    expect(await openStreams(one)).toBe(before + 1);
    stream.close();
    await expect.poll(() => openStreams(one), { timeout: 10_000 }).toBe(before);
  });
});

async function listen({ origin }: ApiUnderTest, { cookie }: Person): Promise<EventStream> {
  const stream = await openEventStream(`${origin}/trpc/notifications.onCreated`, cookie);
  opened.push(stream);
  return stream;
}

/** As a worker does: the notification and its word to the browsers, through one API's connections. */
async function notify({ connections }: ApiUnderTest, { id: learnerId, email }: Person): Promise<void> {
  const { database, broadcast } = connections;
  const create = makeCreateNotifications({
    unitOfWork: makeUnitOfWork(database.sql),
    broadcast,
    clock: () => new Date(),
    newId,
  });
  const payload = { email, displayName: 'Ada', locale: 'en' } as const;
  await create([
    {
      id: randomUUID() as string as EventId,
      learnerId,
      type: 'learner.registered',
      occurredAt: new Date(),
      payload,
    },
  ]);
}

async function openStreams({ origin }: ApiUnderTest): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^slova_event_streams (\d+)$/m.exec(text)?.[1]);
}
