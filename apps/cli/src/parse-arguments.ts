import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command } from './command.ts';
import { failure } from './failure.ts';

/**
 * Splits what follows a command into options and exactly `names.length` words.
 * @throws a failure with the usage when something is missing, unknown or left over.
 */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  command: Pick<Command, 'name' | 'parameters'>,
  args: readonly string[],
  words: number,
  options: Options,
) {
  const usage = `Usage: pnpm slova ${command.name} ${command.parameters}`.trimEnd();
  const parsed = parseOrRefuse(args, options, usage);
  if (parsed.positionals.length !== words) throw failure(usage);
  return { values: parsed.values, words: parsed.positionals };
}

function parseOrRefuse<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw failure(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${usage}`);
  }
}
