import { migrate } from '@slova/postgres';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';

const about = {
  name: 'migrate',
  parameters: '',
  summary: 'Brings the database to the version of this Slova.',
};

export const migrateCommand: Command = {
  ...about,
  async run(args, context) {
    parseArguments(about, args, 0, {});
    await context.withDatabaseUrl(migrate);
    context.print('The database is of the version this Slova needs.');
    return 0;
  },
};
