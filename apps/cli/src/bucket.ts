import type { S3Place } from '@slova/platform';
import type { Settings } from './env.ts';
import { failure } from './failure.ts';

/** The bucket that content is kept in, if any. Throws a failure that names each variable that is wrong. */
export async function bucketOf({ s3Variables }: Settings): Promise<S3Place | null> {
  const { s3Place } = await import('@slova/platform');
  try {
    return s3Place(s3Variables);
  } catch (error) {
    throw failure(error instanceof Error ? error.message : String(error));
  }
}
