export { makeDiskMediaStore } from './disk-media-store.ts';
export { openMediaStore } from './open-media-store.ts';
export { makePictureEncoder } from './picture-encoder.ts';
export { checkS3 } from './s3-media-store.ts';
export { s3Place, type S3Place } from './s3-place.ts';
