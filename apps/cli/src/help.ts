import type { Command } from './command.ts';

/** One line per command. */
export function helpForAll(commands: readonly Command[]): string {
  const usages = commands.map((command) => `${command.name} ${command.parameters}`.trim());
  const width = Math.max(...usages.map((usage) => usage.length));
  return [
    'Usage: pnpm slova <command>',
    '',
    ...commands.map((command, index) => `  ${usages[index]?.padEnd(width)}  ${command.summary}`),
    '',
    'Commands work on the running instance, on the server of DATABASE_URL, or start the embedded',
    'database of SLOVA_DATA_DIR for as long as they need it.',
  ].join('\n');
}

/** How to use one command. */
export function helpFor({ name, parameters, summary }: Command): string {
  return [`Usage: pnpm slova ${name} ${parameters}`.trimEnd(), '', summary].join('\n');
}
