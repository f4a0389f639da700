import type { Check } from './finding.ts';

const OLDEST_MAJOR = 24;

/** Slova runs its sources as they are, which older versions of Node cannot. */
export const checkNode: Check = async () => {
  const { node } = process.versions;
  const isGood = Number.parseInt(node, 10) >= OLDEST_MAJOR;
  return { isGood, detail: isGood ? node : `${node} is too old; ${OLDEST_MAJOR} or newer is needed` };
};
