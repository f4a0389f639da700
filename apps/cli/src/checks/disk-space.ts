import { statfs } from 'node:fs/promises';
import type { Check } from './finding.ts';

const NEEDED_GB = 1;

/** PostgreSQL stops everything when its disk is full, so the warning has to come before. */
export const checkDiskSpace: Check = async ({ settings: { dataDirectory } }) => {
  const { bavail, bsize } = await statfs(dataDirectory);
  const freeGb = (bavail * bsize) / 1e9;
  const isGood = freeGb >= NEEDED_GB;
  return {
    isGood,
    detail: `${freeGb.toFixed(1)} GB free${isGood ? '' : `; at least ${NEEDED_GB} GB should be`}`,
  };
};
