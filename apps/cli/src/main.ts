import { allCommands } from './commands/index.ts';
import { openContext } from './context.ts';
import { readSettings } from './env.ts';
import { failure, isFailure } from './failure.ts';
import { findCommand } from './find-command.ts';
import { helpFor, helpForAll } from './help.ts';

/** `pnpm slova <command>`: finds the command, runs it and resolves to the exit code. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help' || words[0] === '-h') {
    console.log(helpForAll(allCommands));
    return 0;
  }
  const found = findCommand(allCommands, words);
  if (found === undefined)
    throw failure(`Unknown command "${words.join(' ')}"; "pnpm slova --help" lists the commands.`);
  if (found.args.includes('--help') || found.args.includes('-h')) {
    console.log(helpFor(found.command));
    return 0;
  }
  const context = openContext(readSettings());
  try {
    return await found.command.run(found.args, context);
  } finally {
    await context.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  console.error(isFailure(error) ? error.message : error);
}
// The channel to "pnpm slova" would keep this process alive.
if (process.connected) process.disconnect();
