export { ankiReader } from './anki-reader.ts';
export { writePackage, type LeavingNote } from './write-package.ts';
export type { WrittenPackage } from './written-collection.ts';
