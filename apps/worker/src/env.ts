import path from 'node:path';
import type { S3Place } from '@slova/platform';
import { logLevels, s3Place } from '@slova/platform';
import { z } from 'zod';
import { problem } from './problem.ts';

/** What the operator decided, validated. */
export type Env = z.output<typeof schema> & {
  /** The bucket that content is kept in; null: it is kept on the disk. */
  readonly s3: S3Place | null;
};

const schema = z.object({
  DATABASE_URL: address(/^postgres(?:ql)?$/, 'of the form postgres://user:password@host:5432/database'),
  REDIS_URL: address(/^rediss?$/, 'of the form redis://host:6379 or rediss://host:6379').optional(),
  SLOVA_DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
  SMTP_URL: address(/^smtps?$/, 'of the form smtp://user:password@host:587 or smtps://host').optional(),
  MAIL_FROM: z
    .string()
    .regex(sender(), expected('an address such as Slova <hello@slova.example>'))
    .optional(),
  PUBLIC_URL: address(/^https?$/, 'an address such as https://slova.example').default(
    'http://localhost:3000',
  ),
  MEDIA_QUOTA_MIB: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, expected('how many MiB of pictures and sounds each learner may bring, from 1'))
    .default('500')
    .transform(Number),
  LOG_LEVEL: z.enum(logLevels, expected(`one of ${logLevels.join(', ')}`)).default('info'),
});

/**
 * Reads the environment once; an empty variable counts as unset.
 * @throws a problem with one line per wrong variable. Values are not repeated, since they may hold passwords.
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return { ...result.data, s3: bucket(given) };
  const lines = result.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`);
  // An address may be wrong in two ways, which makes one line all the same.
  throw problem([...new Set(lines)].join('\n'));
}

function bucket(given: Readonly<Record<string, string | undefined>>): S3Place | null {
  try {
    return s3Place(given);
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error));
  }
}

function address(protocol: RegExp, text: string): z.ZodURL {
  return z.url({ protocol, hostname: /./, ...expected(text) });
}

function expected(text: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) =>
      input === undefined ? 'is required' : `must be ${text}`,
  };
}

/** `name@host`, or that in angle brackets after a name. */
function sender(): RegExp {
  return /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
}
