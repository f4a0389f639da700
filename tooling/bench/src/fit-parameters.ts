import type { ItemReview, ReviewItem } from '@slova/domain';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the child is sent: the histories to fit on, in order of time. */
export type FittingJob = { readonly histories: readonly (readonly ItemReview[])[] };

const optimiser = fileURLToPath(new URL('fit-child.ts', import.meta.url));
const limitMs = 600_000;

/**
 * Fits the 21 parameters of FSRS-6 in a process of its own. Null when that process failed, crashed or took ten minutes: the
 * old parameters stay.
 */
export function fitParameters(
  items: readonly ReviewItem[],
  program: string = optimiser,
): Promise<readonly number[] | null> {
  // The optimiser aborts on a history within one day, and takes the first gap for one since nothing.
  const histories = items
    .map(({ reviews }) => reviews)
    .filter((reviews) => reviews[0]?.gapDays === 0 && reviews.some(({ gapDays }) => gapDays > 0));
  return new Promise((resolve) => {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let parameters: readonly number[] | null = null;
    child.stderr?.resume();
    child.once('message', (message) => (parameters = areParameters(message) ? message : null));
    child.on('error', () => undefined);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(parameters);
    });
    child.send({ histories } satisfies FittingJob);
  });
}

const areParameters = (message: unknown): message is readonly number[] =>
  Array.isArray(message) && message.length === 21 && message.every(Number.isFinite);
