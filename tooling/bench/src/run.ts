import { ankiMoving } from './anki.ts';
import { answer } from './answer.ts';
import type { Benchmark } from './benchmark.ts';
import { checker } from './checker.ts';
import { importing } from './import.ts';
import { memory } from './memory.ts';
import { printRows } from './print-rows.ts';
import { queue } from './queue.ts';
import { search } from './search.ts';
import { session } from './session.ts';

const benchmarks: readonly Benchmark[] = [
  answer,
  session,
  search,
  queue,
  memory,
  checker,
  importing,
  ankiMoving,
];

const asked = process.argv.slice(2);
const named = benchmarks.filter(({ name }) => asked.includes(name));
const operands = asked.filter((word) => !benchmarks.some(({ name }) => name === word));
const chosen = asked.length === 0 ? benchmarks : named;

if (asked.includes('--list')) {
  for (const { name, about } of benchmarks) process.stdout.write(`${name.padEnd(10)} ${about}\n`);
} else if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark "${asked.join(' ')}": see pnpm bench --list.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('Both sides of a ratio were measured in this run, on this machine.\n\n');
  for (const { name, run } of chosen) {
    const result = await run(operands);
    process.stdout.write(`${typeof result === 'string' ? result : printRows(name, result)}\n`);
  }
}
