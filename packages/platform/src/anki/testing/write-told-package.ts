import { toldCollection } from './told-collection.ts';
import { writeAPackage } from './a-package.ts';

/** Writes a package of the newest kind for tests of whole programs: `write-told-package.ts <path>`. */
const sound = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(40)]);
await writeAPackage(process.argv[2] ?? '', toldCollection, 'anki21b', { 'perro.wav': sound });
