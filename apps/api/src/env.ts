import path from 'node:path';
import type { S3Place } from '@slova/platform';
import { logLevels, s3Place } from '@slova/platform';
import { z } from 'zod';

/** What an operator decides about one API process. */
export type Settings = z.output<typeof environment> & {
  /** The bucket that content is kept in; null: it is kept on the disk. */
  readonly s3: S3Place | null;
  /** Where people reach this instance: an origin without a path. */
  readonly publicUrl: string;
};

/**
 * Reads the environment once; an empty variable counts as unset.
 * Throws one line per problem, without the values, since they may hold passwords.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(given);
  if (error) throw new Error(error.issues.map(({ message }) => message).join('\n'));
  return { ...data, s3: s3Place(given), publicUrl: data.publicUrl ?? `http://localhost:${data.port}` };
}

const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

const postgresUrl = url(
  ['postgres:', 'postgresql:'],
  'DATABASE_URL must be of the form postgres://user:password@host:5432/database.',
);
const redisUrl = url(
  ['redis:', 'rediss:'],
  'REDIS_URL must be of the form redis://host:6379 or rediss://host:6379.',
);
const origin = url(
  ['http:', 'https:'],
  'PUBLIC_URL must be an origin such as https://slova.example, without a path.',
)
  .refine((text) => new URL(text).origin === text.replace(/\/$/, ''), {
    error: 'PUBLIC_URL must be an origin such as https://slova.example, without a path.',
  })
  .transform((text) => new URL(text).origin);

const environment = z
  .object({
    PORT: whole(0, 65_535, 'PORT must be a port number from 0 (any free one) to 65535.').default(3_000),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.-]+$|^[0-9A-Fa-f:.]+$/, {
        error: 'HOST must be a host name or an IP address, without a scheme or a port.',
      })
      .default('127.0.0.1'),
    DATABASE_URL: postgresUrl,
    REDIS_URL: redisUrl.optional(),
    PUBLIC_URL: origin.optional(),
    TRUST_PROXY: whole(
      0,
      10,
      'TRUST_PROXY must be the number of proxies before the API, from 0 to 10.',
    ).default(0),
    LOG_LEVEL: z
      .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` })
      .default('info'),
    MEDIA_QUOTA_MIB: whole(
      1,
      1_000_000,
      'MEDIA_QUOTA_MIB must be how many MiB of pictures and sounds each learner may bring, from 1.',
    ).default(500),
    SLOVA_DATA_DIR: z.string().default(path.join(repositoryRoot, '.data')),
    WEB_DIST: z.string().default(path.join(repositoryRoot, 'apps/web/dist')),
    ADMIN_DIST: z.string().default(path.join(repositoryRoot, 'apps/admin/dist')),
    REGISTRATIONS_PER_HOUR: whole(
      1,
      1_000_000,
      'REGISTRATIONS_PER_HOUR must be how many accounts one address may make, from 1.',
    ).default(60),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    mediaRoomBytes: env.MEDIA_QUOTA_MIB * 1_024 * 1_024,
    mediaFolder: path.resolve(env.SLOVA_DATA_DIR, 'media'),
    webDist: env.WEB_DIST,
    adminDist: env.ADMIN_DIST,
    registrationsPerHour: env.REGISTRATIONS_PER_HOUR,
  }));

function whole(min: number, max: number, error: string) {
  return z
    .string()
    .regex(/^\d{1,7}$/, { error })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error });
}

function url(protocols: readonly string[], error: string) {
  const fits = (text: string): boolean => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol) && parsed.hostname !== '';
  };
  return z.string({ error }).refine(fits, { error, abort: true });
}
