import type { ImportId } from '@slova/domain';
import {
  makeBroadcast,
  makeImportBroadcast,
  openLimitStore,
  openPostgresChannels,
  openRedisChannels,
} from '@slova/platform';
import type { LimitStore, ListeningBroadcast } from '@slova/platform';
import type { Database } from '@slova/postgres';
import { checkSchema, createDatabase } from '@slova/postgres';
import type { Settings } from './env.ts';

/** Everything outside that an API process holds on to. */
export type Connections = {
  readonly database: Database;
  /** The same database over connections on which PostgreSQL refuses every change: what queries run on. */
  readonly readOnly: Database;
  readonly broadcast: ListeningBroadcast;
  readonly importBroadcast: ListeningBroadcast<ImportId>;
  readonly limits: LimitStore;
  /** What has to answer for us to answer, and what only makes us better. */
  readonly checks: { readonly needed: Checks; readonly helpful: Checks };
  /** Connects and checks the schema. Throws what is wrong. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

const openWithinMs = 10_000;
const pingChannel = 'slova_ping';

/** Makes the connections without using them yet. `onError` hears of those that break later. */
export function makeConnections(
  { databaseUrl, redisUrl }: Settings,
  onError: (error: unknown) => void,
): Connections {
  const database = createDatabase({ url: databaseUrl, maxConnections: 10, applicationName: 'slova-api' });
  const readOnly = createDatabase({
    url: readOnlyUrl(databaseUrl),
    maxConnections: 6,
    applicationName: 'slova-api-queries',
  });
  const channels =
    redisUrl === undefined ? openPostgresChannels(databaseUrl) : openRedisChannels(redisUrl, onError);
  const broadcast = makeBroadcast(channels, onError);
  const importBroadcast = makeImportBroadcast(channels, onError);
  const limits = openLimitStore(redisUrl, onError);
  return {
    database,
    readOnly,
    broadcast,
    importBroadcast,
    limits,
    checks: {
      needed: { database: () => database.sql`select 1` },
      // Without Redis people study on; word comes later and limits count for each process alone.
      helpful: redisUrl === undefined ? {} : { redis: () => channels.notify(pingChannel, '') },
    },
    async open() {
      await checkSchema(database.sql);
      await within(
        openWithinMs,
        Promise.all([broadcast.listen(), importBroadcast.listen()]),
        `${redisUrl === undefined ? 'DATABASE_URL' : 'REDIS_URL'}: nothing answers there.`,
      );
    },
    async close() {
      limits.close();
      await Promise.all([channels.close(), database.close(), readOnly.close()]);
    },
  };
}

function readOnlyUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('default_transaction_read_only', 'on');
  return url.href;
}

async function within<Result>(ms: number, work: Promise<Result>, message: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
