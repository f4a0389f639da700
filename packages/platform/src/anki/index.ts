export { ankiReader } from './anki-reader.ts';
export { writePackage } from './write-package.ts';
