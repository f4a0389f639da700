export { ankiReader } from './anki-reader.ts';
export { writePackage } from './write-package.ts';
export { extractToFile, extractToMemory } from './extract-entry.ts';
export { openEntries, type PackageEntries } from './package-entries.ts';
export { packageLimits } from './package-limits.ts';
export { PackageRefused } from './package-refused.ts';
