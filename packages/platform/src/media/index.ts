export { makeDiskMediaStore } from './disk-media-store.ts';
export { makePictureEncoder } from './picture-encoder.ts';
