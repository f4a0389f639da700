export { makeDiskMediaStore } from './disk-media-store.ts';
