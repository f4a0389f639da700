import { DomainError } from '@slova/domain';

const atFirstMs = 10_000;
/** Far more than an honest note takes, on a busy machine too. */
const eachMs = 2;

/**
 * How long notes of a package may be worked at here, outside of the process that opened it: on average. Throws `unreadable_file` when
 * they were made to take long.
 */
export function readingBudget(
  now: () => number = () => performance.now(),
): <Result>(work: () => Result) => Result {
  let leftMs = atFirstMs;
  return (work) => {
    const begunAt = now();
    const result = work();
    leftMs += eachMs - (now() - begunAt);
    if (leftMs < 0) throw new DomainError('unreadable_file', 'too-slow');
    return result;
  };
}
