import { resolve } from 'node:path';
import { z } from 'zod';
import { failure } from './failure.ts';

const settings = z.object({
  DATABASE_URL: addressOf('postgres', 'postgresql').optional(),
  REDIS_URL: addressOf('redis', 'rediss').optional(),
  SLOVA_DATA_DIR: z.string().trim().min(1).default('.data'),
});

/** What the operator decided by environment variables, validated. */
export type Settings = Readonly<{
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  dataDirectory: string;
  /** As given; whoever keeps content reads them. */
  s3Variables: Readonly<Record<string, string>>;
}>;

/**
 * Reads the environment once; an empty variable counts as unset.
 * @throws a failure with one line per wrong variable. Values are not repeated: they may hold passwords.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw failure(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  }
  const { DATABASE_URL, REDIS_URL, SLOVA_DATA_DIR } = result.data;
  return {
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    dataDirectory: resolve(SLOVA_DATA_DIR),
    s3Variables: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        name.startsWith('S3_') && value ? [[name, value]] : [],
      ),
    ),
  };
}

function addressOf(...schemes: readonly string[]): z.ZodString {
  const isAddress = (text: string): boolean => {
    const url = URL.parse(text);
    return url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '';
  };
  return z.string().refine(isAddress, { error: `must be an address that starts with ${schemes[0]}://` });
}
