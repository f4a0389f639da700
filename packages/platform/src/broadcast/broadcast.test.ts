import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportId, LearnerId, NotificationId } from '@slova/domain';
import { createTestDatabase, queueBackends, testRedisUrl, type TestDatabase } from '@slova/vitest';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Channels, ListeningBroadcast } from './index.ts';
import { makeBroadcast, makeImportBroadcast, openPostgresChannels, openRedisChannels } from './index.ts';
import { aBreakableLink } from './testing/breakable-link.ts';

const aLearner = (): LearnerId => randomUUID() as LearnerId;
const aNotification = (): NotificationId => randomUUID() as NotificationId;

describe.each(queueBackends())('broadcast over %s', (backend) => {
  let database: TestDatabase;
  const opened: Channels[] = [];
  const leave = new AbortController();

  const serverUrl = (): string => (backend === 'redis' ? (testRedisUrl() ?? '') : database.url);
  /** One process: its own connections. */
  const aProcess = (url = serverUrl()): ListeningBroadcast => {
    const channels =
      backend === 'redis' ? openRedisChannels(url, () => undefined) : openPostgresChannels(url);
    opened.push(channels);
    return makeBroadcast(channels);
  };
  const collect = (
    broadcast: ListeningBroadcast,
    learnerId: LearnerId,
    signal = leave.signal,
  ): NotificationId[] => {
    const heard: NotificationId[] = [];
    void (async () => {
      for await (const id of broadcast.subscribe(learnerId, signal)) heard.push(id);
    })();
    return heard;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((channels) => channels.close()));
  });
  afterAll(async () => {
    leave.abort();
    await database.drop();
  });

  test('word reaches every subscriber of the learner in every process, and nobody else', async () => {
    const [worker, oneApi, otherApi] = [aProcess(), aProcess(), aProcess()];
    await Promise.all([oneApi.listen(), otherApi.listen()]);
    const [anna, boris] = [aLearner(), aLearner()];
    const annas = [collect(oneApi, anna), collect(oneApi, anna), collect(otherApi, anna)];
    const foreign = collect(oneApi, boris);
    const sent = [aNotification(), aNotification()];
    for (const id of sent) await worker.publish(anna, id);
    await vi.waitFor(() => expect(annas).toEqual([sent, sent, sent]), 5_000);
    expect(foreign).toEqual([]);
  });

  test('word of imports and of notifications goes its own way each', async () => {
    const channels =
      backend === 'redis'
        ? openRedisChannels(serverUrl(), () => undefined)
        : openPostgresChannels(serverUrl());
    opened.push(channels);
    const [notices, imports] = [makeBroadcast(channels), makeImportBroadcast(channels)];
    await Promise.all([notices.listen(), imports.listen()]);
    const [learner, importId, notice] = [aLearner(), randomUUID() as ImportId, aNotification()];
    const heard = collect(notices, learner);
    const messages = imports.subscribe(learner, leave.signal)[Symbol.asyncIterator]();
    await imports.publish(learner, importId);
    expect(await messages.next()).toEqual({ done: false, value: importId });
    await notices.publish(learner, notice);
    await vi.waitFor(() => expect(heard).toEqual([notice]), 5_000);
  });

  test('what was said after subscribing is heard by a loop that starts later', async () => {
    const broadcast = aProcess();
    await broadcast.listen();
    const learner = aLearner();
    const messages = broadcast.subscribe(learner, leave.signal)[Symbol.asyncIterator]();
    const id = aNotification();
    await broadcast.publish(learner, id);
    await pause(200);
    expect(await messages.next()).toEqual({ done: false, value: id });
  });

  test('an aborted signal ends the loop, whether it was waiting or not', async () => {
    const broadcast = aProcess();
    const hangUp = new AbortController();
    const ended = (async () => {
      for await (const id of broadcast.subscribe(aLearner(), hangUp.signal))
        throw new Error(`unexpected ${id}`);
      return 'ended';
    })();
    await pause(20);
    hangUp.abort();
    expect(await ended).toBe('ended');
    const late = broadcast.subscribe(aLearner(), hangUp.signal)[Symbol.asyncIterator]();
    expect((await late.next()).done).toBe(true);
  });

  test('a listener hears again after the connection was gone for a while', async () => {
    const link = await aBreakableLink(serverUrl());
    const [near, far] = [aProcess(), aProcess(link.url)];
    await far.listen();
    const learner = aLearner();
    const heard = collect(far, learner);
    await near.publish(learner, aNotification());
    await vi.waitFor(() => expect(heard).toHaveLength(1), 5_000);
    await link.cut();
    await pause(1_500);
    await near.publish(learner, aNotification());
    expect(heard).toHaveLength(1);
    await link.mend();
    await vi.waitFor(
      async () => {
        await near.publish(learner, aNotification());
        expect(heard.length).toBeGreaterThan(1);
      },
      { timeout: 10_000, interval: 100 },
    );
    await link.cut();
  });

  test('word that cannot be sent is dropped without harm', async () => {
    const link = await aBreakableLink(serverUrl());
    const broadcast = aProcess(link.url);
    await broadcast.publish(aLearner(), aNotification());
    await link.cut();
    const before = Date.now();
    await broadcast.publish(aLearner(), aNotification());
    expect(Date.now() - before).toBeLessThan(6_000);
  });
});
