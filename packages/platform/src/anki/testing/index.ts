export { writeAPackage } from './a-package.ts';
export { toldCollection } from './told-collection.ts';
