import { createHash } from 'node:crypto';
import type { MediaId } from '@slova/domain';
import type { MediaStore } from '../../index.ts';

/** Content in memory, under its address. */
export function memoryMediaStore(now: () => Date = () => new Date()): MediaStore {
  const contents = new Map<MediaId, { readonly bytes: Uint8Array; readonly keptAt: Date }>();
  const addressOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') as MediaId;
  return {
    addressOf,
    keep(bytes) {
      const id = addressOf(bytes);
      contents.set(id, { bytes, keptAt: now() });
      return Promise.resolve(id);
    },
    read(id, part) {
      const bytes = contents.get(id)?.bytes;
      const wanted = bytes?.subarray(part?.first ?? 0, part ? part.last + 1 : bytes.length);
      return Promise.resolve(wanted ? inOnePiece(wanted) : null);
    },
    remove(id) {
      contents.delete(id);
      return Promise.resolve();
    },
    async *list() {
      for (const [id, { keptAt }] of contents) yield { id, keptAt };
    },
    removeUnfinished: () => Promise.resolve(0),
  };
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
