import { isProblem } from './problem.ts';
import { readableLogLine } from './log-lines.ts';

/** Everything the operator sees goes through here. */
export type Terminal = Readonly<{
  /** One line of the launcher itself. */
  say: (message: string) => void;
  /** A block of text. */
  print: (text: string) => void;
  /** One line that another process wrote. */
  relay: (source: string) => (line: string) => void;
  /** An error: one line per problem, a stack only for defects. */
  complain: (error: unknown) => void;
}>;

/** The terminal we were started from. It may disappear while we stop; that must not stop the stopping. */
export function createTerminal(logFormat: 'text' | 'json'): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  const isJson = logFormat === 'json';
  const entry = (text: string): string =>
    JSON.stringify({ level: 30, time: Date.now(), name: 'slova', msg: text });
  return {
    say: (message) => write(isJson ? entry(message) : readableLogLine('slova', message)),
    print: (text) => write(isJson ? entry(text) : text),
    relay: (source) => (line) => write(isJson ? line : readableLogLine(source, line)),
    complain: (error) => void process.stderr.write(`${describe(error)}\n`),
  };
}

function describe(error: unknown): string {
  if (isProblem(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
