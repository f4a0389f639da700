import { answer } from './answer.ts';
import type { Benchmark } from './benchmark.ts';
import { printRows } from './print-rows.ts';
import { queue } from './queue.ts';
import { session } from './session.ts';

const benchmarks: readonly Benchmark[] = [answer, session, queue];

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? benchmarks : benchmarks.filter(({ name }) => asked.includes(name));

if (asked.includes('--list')) {
  for (const { name, about } of benchmarks) process.stdout.write(`${name.padEnd(10)} ${about}\n`);
} else if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark "${asked.join(' ')}": see pnpm bench --list.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('Ratios only: both sides were measured in this run, on this machine.\n\n');
  for (const { name, run } of chosen) process.stdout.write(`${printRows(name, await run())}\n`);
}
