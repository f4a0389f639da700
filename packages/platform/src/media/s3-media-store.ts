import { Readable } from 'node:stream';
import type { KeptMedia, MediaStore } from '@slova/application';
import type { MediaId } from '@slova/domain';
import { isMediaId } from '@slova/domain';
import { AwsClient } from 'aws4fetch';
import { addressOf } from './address-of.ts';
import type { S3Place } from './s3-place.ts';

/** A store that takes longer than this is not there. */
const timeoutMs = 15_000;

type Ask = (path: string, init?: RequestInit, fine?: readonly number[]) => Promise<Response>;

/**
 * Content in a bucket of an S3-compatible store, one object each: `media/ab/abcd…`, named by SHA-256 of what is in it. The bucket
 * stays private; browsers never hear of it.
 */
export function makeS3MediaStore(place: S3Place): MediaStore {
  const ask = asking(place);
  return {
    addressOf,
    async keep(bytes) {
      const id = addressOf(bytes);
      await discard(await ask(keyOf(id), { method: 'PUT', body: Buffer.from(bytes) }));
      return id;
    },
    async read(id, part) {
      const headers = part && { range: `bytes=${part.first}-${part.last}` };
      const answer = await ask(keyOf(id), headers && { headers }, [404]);
      if (answer.status === 404 || !answer.body) return discard(answer);
      return Readable.fromWeb(answer.body);
    },
    async remove(id) {
      await discard(await ask(keyOf(id), { method: 'DELETE' }, [404]));
    },
    list: () => listed(ask),
    // An object is there whole or not at all.
    removeUnfinished: () => Promise.resolve(0),
  };
}

/** Makes sure that a bucket is there and ours to use. Throws a line that says what is wrong. */
export async function checkS3(place: S3Place): Promise<void> {
  await discard(await asking(place)('?list-type=2&max-keys=1'));
}

/** Asks the bucket for something, signed. Throws one line for every answer that is neither good nor expected. */
function asking({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Place): Ask {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  return async (path, init = {}, fine = []) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await client
      .fetch(`${endpoint}/${bucket}/${path}`, { ...init, signal })
      .catch((error: unknown) => {
        throw new Error(`the store of content at ${new URL(endpoint).host} does not answer`, {
          cause: error,
        });
      });
    if (answer.ok || fine.includes(answer.status)) return answer;
    const [, code = 'no reason given'] = /<Code>(\w+)<\/Code>/u.exec(await answer.text()) ?? [];
    throw new Error(`the bucket ${bucket} answered ${answer.status}: ${code}`);
  };
}

/** Throws for anything but an address: no name from outside becomes a key. */
function keyOf(id: MediaId): string {
  if (!isMediaId(id)) throw new TypeError('no address of content');
  return `media/${id.slice(0, 2)}/${id}`;
}

async function* listed(ask: Ask): AsyncGenerator<KeptMedia> {
  let after = '';
  for (;;) {
    const page = await (
      await ask(`?list-type=2&prefix=media%2F${after && `&start-after=${encodeURIComponent(after)}`}`)
    ).text();
    for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gsu)) {
      const [, key = ''] = /<Key>(.*?)<\/Key>/su.exec(entry) ?? [];
      const [, at = ''] = /<LastModified>(.*?)<\/LastModified>/su.exec(entry) ?? [];
      const id = key.slice(key.lastIndexOf('/') + 1);
      if (isMediaId(id)) yield { id, keptAt: new Date(at) };
      after = key;
    }
    if (!page.includes('<IsTruncated>true<')) return;
  }
}

/** A body that nobody reads would hold its connection. */
async function discard(answer: Response): Promise<null> {
  await answer.body?.cancel();
  return null;
}
