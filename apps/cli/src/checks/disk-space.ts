import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Check } from './finding.ts';

const NEEDED_GB = 1;

/** PostgreSQL stops everything when its disk is full, so the warning has to come before. */
export const checkDiskSpace: Check = async ({ settings: { dataDirectory } }) => {
  const freeGb = (await freeBytes(dataDirectory)) / 1e9;
  const isGood = freeGb >= NEEDED_GB;
  return {
    isGood,
    detail: `${freeGb.toFixed(1)} GB free${isGood ? '' : `; at least ${NEEDED_GB} GB should be`}`,
  };
};

/** On the disk that holds the folder, or will hold it. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return freeBytes(dirname(folder));
  }
}
