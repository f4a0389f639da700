import type { Database } from '@slova/postgres';
import { checkSchema, makeOutboxRelayStore, makeQueueReportStore, outboxChannel } from '@slova/postgres';
import type { JobFailure, Queues } from '@slova/queue';
import { migrateQueues, openQueues } from '@slova/queue';
import { systemClock } from './clock.ts';
import { composeHandlers, openChannels, openDatabase } from './compose.ts';
import type { Env } from './env.ts';
import type { Log } from './log.ts';
import { makeOutageLog } from './outage-log.ts';
import { startRelay } from './relay/index.ts';
import { repeat } from './repeat.ts';
import { startProblem } from './start-problem.ts';
import { tendQueues } from './tend-queues.ts';

export type RunningWorker = {
  readonly backend: Queues['backend'];
  /** Finishes the jobs in hand, or leaves them to another worker when they take too long, and closes every connection. */
  readonly stop: () => Promise<void>;
};

const tendEveryMs = 5_000;
/** A job that needs longer is taken up again by another worker. */
const jobsFinishWithinMs = 8_000;

/** Starts everything a worker does. Rejects when the database or the queue backend cannot be used. */
export async function startWorker(env: Env, log: Log): Promise<RunningWorker> {
  const onQueueError = makeOutageLog(log, 'trouble with the queue backend');
  const database = openDatabase(env);
  const queues = await openEverything(env, database, onQueueError);
  const channels = openChannels(env, onQueueError);
  const consumer = await queues.consume(
    composeHandlers(env, database, channels.speaks, queues, log),
    logFailures(log),
  );
  const relay = startRelay({ outbox: makeOutboxRelayStore(database.sql), send: queues.add }, log);
  void channels.wakes.listen(outboxChannel, relay.wake);
  const reports = makeQueueReportStore(database.sql);
  const stopTending = repeat(
    tendEveryMs,
    () => tendQueues(queues, reports, systemClock),
    makeOutageLog(log, 'queues cannot be looked after'),
  );
  return {
    backend: queues.backend,
    async stop() {
      const inTime = await withinTime(
        jobsFinishWithinMs,
        Promise.all([relay.stop(), stopTending(), consumer.close()]),
      );
      if (!inTime) log.warn({}, 'left unfinished jobs to another worker');
      await withinTime(
        1_000,
        Promise.allSettled([
          queues.close(),
          channels.wakes.close(),
          channels.speaks.close(),
          database.close(),
        ]),
      );
    },
  };
}

async function openEverything(
  env: Env,
  database: Database,
  onError: (error: unknown) => void,
): Promise<Queues> {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = env;
  try {
    await checkSchema(database.sql);
    if (redisUrl === undefined) await migrateQueues(databaseUrl);
  } catch (error) {
    throw startProblem('DATABASE_URL', databaseUrl, error);
  }
  try {
    return await openQueues({ databaseUrl, redisUrl, onError });
  } catch (error) {
    throw redisUrl === undefined ? error : startProblem('REDIS_URL', redisUrl, error);
  }
}

function logFailures(log: Log): (failure: JobFailure) => void {
  return ({ error: err, isFinal, ...about }) => {
    if (isFinal) log.error({ err, ...about }, 'job failed for good and waits for staff');
    else log.warn({ err, ...about }, 'job failed and will be tried again');
  };
}

/** Whether the work was done within so many milliseconds. It goes on when it was not. */
async function withinTime(ms: number, work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, ms, false).unref());
  return await Promise.race([work.then(() => true), late]);
}
