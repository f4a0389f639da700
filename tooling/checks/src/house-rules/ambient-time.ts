import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HouseRule } from './house-rule.ts';

/** `new Date()` looks at the clock like `Date.now()`, which oxlint refuses: rules and use cases are told the time. */
export const ambientTime: HouseRule = async (root, files) => {
  const judged = files.filter(isTold);
  const sources = await Promise.all(judged.map((file) => readFile(path.join(root, file), 'utf8')));
  return judged
    .filter((_, index) => /new Date\(\s*\)/.test(sources[index] ?? ''))
    .map((file) => ({
      file,
      reason: 'new Date() looks at the clock; the instant is an argument or comes from a port',
    }));
};

function isTold(file: string): boolean {
  return (
    /^packages\/(?:domain|application)\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file)
  );
}
