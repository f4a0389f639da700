import type { MediaStore } from '@slova/application';
import { makeDiskMediaStore } from './disk-media-store.ts';
import { makeS3MediaStore } from './s3-media-store.ts';
import type { S3Place } from './s3-place.ts';

/** Where content is kept: in a bucket, or without one in a folder. */
export const openMediaStore = (folder: string, s3: S3Place | null): MediaStore =>
  s3 ? makeS3MediaStore(s3) : makeDiskMediaStore(folder);
