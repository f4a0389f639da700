import path from 'node:path';
import type { MediaStore } from '@slova/application';
import { bucketOf } from './bucket.ts';
import type { Settings } from './env.ts';

/** Where pictures and sounds are kept: the bucket of the environment, else a folder of the data directory. */
export async function mediaStoreOf(settings: Settings): Promise<MediaStore> {
  // Mail, logs and metrics stand beside the store: no other command has to wait for them.
  const { openMediaStore } = await import('@slova/platform');
  return openMediaStore(path.join(settings.dataDirectory, 'media'), await bucketOf(settings));
}
