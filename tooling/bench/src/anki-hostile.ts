import { zstdCompressSync } from 'node:zlib';
import { zipped } from '@slova/platform/testing';

const zeros = Buffer.alloc(64 * 1_048_576);

/** Does something while packages that expand beyond measure are given, one after the other, and counts how many were refused. */
export async function whileHostile<Result>(
  url: string,
  token: string,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly refused: number }> {
  const packages = await Promise.all([
    zipped([['collection.anki2', zeros]]),
    zipped([['collection.anki21b', zstdCompressSync(zeros)]]),
  ]);
  let isDone = false;
  let refused = 0;
  const giving = async (): Promise<void> => {
    while (!isDone) {
      const body = packages[refused % packages.length] ?? zeros;
      const { status } = await fetch(`${url}/api/v1/imports?fileName=bomb.apkg`, {
        method: 'POST',
        headers: { cookie: `slova=${token}`, 'x-slova': '1', 'content-type': 'application/octet-stream' },
        body: new Uint8Array(body),
      });
      if (status !== 400 && status !== 429) throw new Error(`A hostile package was answered with ${status}.`);
      refused += 1;
    }
  };
  const ending = work().finally(() => (isDone = true));
  const [result] = await Promise.all([ending, giving()]);
  return { result, refused };
}
