import { bucketOf } from '../bucket.ts';
import { failure } from '../failure.ts';
import type { Check } from './finding.ts';

/** Where pictures and sounds are kept, when that is a bucket. */
export const checkMediaStore: Check = async ({ settings }) => {
  if (Object.keys(settings.s3Variables).length === 0) return 'not used';
  const place = await bucketOf(settings);
  if (!place) return 'not used';
  const { checkS3 } = await import('@slova/platform');
  await checkS3(place).catch((error: unknown) => {
    throw failure(error instanceof Error ? error.message : String(error));
  });
  return { isGood: true, detail: `${new URL(place.endpoint).host}, bucket ${place.bucket}` };
};
