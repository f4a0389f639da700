import { makePasswordHasher } from '@slova/auth';
import { migrate } from '@slova/postgres';
import { seedStarterDecks } from '@slova/seed';
import type { Command } from '../command.ts';
import { makeFirstAdministrator } from '../first-administrator.ts';
import { parseArguments } from '../parse-arguments.ts';
import { redisEvictionPolicy } from '../redis.ts';

const about = {
  name: 'setup',
  parameters: '[--json]',
  summary: 'Migrates, loads the starter decks and makes the first administrator: each only when due.',
};

export const setupCommand: Command = {
  ...about,
  async run(args, context) {
    const { values } = parseArguments(about, args, 0, { json: { type: 'boolean', default: false } });
    // First what can only fail: a wrong REDIS_URL must not leave a half prepared installation.
    if (context.settings.redisUrl !== undefined) await redisEvictionPolicy(context.settings.redisUrl);
    await context.withDatabaseUrl(migrate);
    const { decks, terms } = await context.withDatabaseUrl(seedStarterDecks);
    const administrator = await context.withDatabase((database) =>
      makeFirstAdministrator(database, makePasswordHasher),
    );
    if (values.json) {
      context.print(JSON.stringify({ decks, terms, administrator }));
      return 0;
    }
    context.print(`The database is ready: ${decks} starter decks with ${terms} terms.`);
    if (administrator !== null) {
      context.print(
        `First administrator: ${administrator.email}, one-time password ${administrator.password}`,
      );
    }
    return 0;
  },
};
