import { packageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';
import { preparePackage } from './prepare-package.ts';

/** The reading process: `reader-program.ts <package> <folder> [limits as JSON]`. Says on standard output how it went. */
const [path = '', folder = '', limits = '{}'] = process.argv.slice(2);

try {
  await preparePackage(path, folder, { ...packageLimits, ...(JSON.parse(limits) as object) });
  process.stdout.write(JSON.stringify({ done: true }));
} catch (error) {
  const reason = error instanceof PackageRefused ? error.reason : 'damaged';
  process.stdout.write(
    JSON.stringify({ refused: reason, detail: error instanceof Error ? error.message : '' }),
  );
}
