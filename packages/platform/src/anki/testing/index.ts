export { aPng } from './a-png.ts';
export { writeAPackage } from './a-package.ts';
export { toldCollection } from './told-collection.ts';
