import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './finding.ts';

export const checkDataDirectory: Check = async ({ settings: { dataDirectory } }) => {
  const probe = join(dataDirectory, `.write-probe-${process.pid}`);
  try {
    await writeFile(probe, '');
    await rm(probe);
    return { isGood: true, detail: dataDirectory };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT' ? 'does not exist yet; "pnpm start" makes it' : `is not writable (${code})`;
    return { isGood: false, detail: `${dataDirectory} ${reason}` };
  }
};
