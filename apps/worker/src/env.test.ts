import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';
import { problem } from './problem.ts';

const DATABASE_URL = 'postgres://slova:secret@db:5432/slova';

test('a database is all that a worker needs to be told', () => {
  expect(readEnv({ DATABASE_URL, REDIS_URL: '', PATH: '/bin' })).toEqual({
    DATABASE_URL,
    SLOVA_DATA_DIR: path.resolve('.data'),
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'info',
    MEDIA_QUOTA_MIB: 500,
    s3: null,
  });
});

test('everything else can be said', () => {
  const given = {
    DATABASE_URL,
    REDIS_URL: 'rediss://:secret@cache:6380/2',
    SLOVA_DATA_DIR: '/srv/slova',
    SMTP_URL: 'smtp://user:secret@mail:587',
    MAIL_FROM: 'Слова <hello@slova.example>',
    PUBLIC_URL: 'https://slova.example',
    LOG_LEVEL: 'warn',
  };
  const bucket = {
    S3_ENDPOINT: 'http://s3/',
    S3_BUCKET: 'slova',
    S3_REGION: 'here',
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 'b',
  };
  expect(readEnv({ ...given, MEDIA_QUOTA_MIB: '20', ...bucket })).toEqual({
    ...given,
    MEDIA_QUOTA_MIB: 20,
    s3: { endpoint: 'http://s3', bucket: 'slova', region: 'here', accessKeyId: 'a', secretAccessKey: 'b' },
  });
});

test.each([
  ['DATABASE_URL', undefined, 'DATABASE_URL is required.'],
  [
    'DATABASE_URL',
    'mysql://slova:secret@db/slova',
    'DATABASE_URL must be of the form postgres://user:password@host:5432/database.',
  ],
  ['REDIS_URL', 'localhost:6379', 'REDIS_URL must be of the form redis://host:6379 or rediss://host:6379.'],
  ['SMTP_URL', 'secret', 'SMTP_URL must be of the form smtp://user:password@host:587 or smtps://host.'],
  ['MAIL_FROM', 'a@b\r\nBcc: c@d', 'MAIL_FROM must be an address such as Slova <hello@slova.example>.'],
  ['PUBLIC_URL', 'slova.example', 'PUBLIC_URL must be an address such as https://slova.example.'],
  [
    'MEDIA_QUOTA_MIB',
    '0',
    'MEDIA_QUOTA_MIB must be how many MiB of pictures and sounds each learner may bring, from 1.',
  ],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
])('%s = %s is refused in one line that does not repeat it', (name, value, line) => {
  expect(() => readEnv({ DATABASE_URL, [name]: value })).toThrow(problem(line));
});

test('every wrong variable gets its line', () => {
  expect(() => readEnv({ LOG_LEVEL: 'loud', PUBLIC_URL: 'x' })).toThrow(
    /^DATABASE_URL [^\n]+\.\nPUBLIC_URL [^\n]+\.\nLOG_LEVEL [^\n]+\.$/,
  );
});
