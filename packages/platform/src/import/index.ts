export { jsonReader } from './json-reader.ts';
export { tableReader } from './table-reader.ts';
export { kindOfFile } from './kind-of-file.ts';
export { writeArchive } from './write-archive.ts';
