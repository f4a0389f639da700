export { aPng } from './a-png.ts';
export { writeAPackage, zipped } from './a-package.ts';
export { toldCollection } from './told-collection.ts';
export { filesIn } from './files-in.ts';
