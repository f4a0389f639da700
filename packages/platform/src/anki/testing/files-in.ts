import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** What is in an archive, by names; each byte one letter. */
export async function filesIn(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    files.set(entry.fileName, await text(stream.setEncoding('latin1')));
  }
  return files;
}
