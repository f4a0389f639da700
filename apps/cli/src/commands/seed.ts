import { seedStarterDecks } from '@slova/seed';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';

const about = {
  name: 'seed',
  parameters: '',
  summary: 'Loads the starter decks, or brings them up to date.',
};

export const seedCommand: Command = {
  ...about,
  async run(args, context) {
    parseArguments(about, args, 0, {});
    const { decks, terms } = await context.withDatabaseUrl(seedStarterDecks);
    context.print(`${decks} starter decks with ${terms} terms are there.`);
    return 0;
  },
};
