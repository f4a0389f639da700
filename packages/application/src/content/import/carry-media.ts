import type { CarriedMedia, MediaLoss } from '@slova/domain';
import { sameValue } from '@slova/domain';
import type { UnitOfWork } from '../../unit-of-work.ts';
import type { AddMedia } from '../add-media.ts';
import type { CarriedFiles, Import, ImportedFile } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly addMedia: AddMedia };

/**
 * Keeps the files that an import names in the store, once each, and says what has become of all of them; null when the import is
 * no longer what it was begun as. They are kept when it is checked, so that the check tells what fits and what does not; files of
 * an import that is never run are needed by nobody.
 */
export type CarryMedia = (begun: Import, files: AsyncIterable<ImportedFile>) => Promise<CarriedFiles | null>;

/** Files that are remembered in one transaction. */
const pageSize = 20;

export function makeCarryMedia({ unitOfWork, addMedia }: Ports): CarryMedia {
  return async (begun, files) => {
    const { learnerId, id } = begun;
    const known = await unitOfWork(({ imports }) => imports.carried(learnerId, id));
    const all = new Map(known);
    let page = new Map<string, CarriedMedia | MediaLoss>();
    const remember = (): Promise<boolean> =>
      unitOfWork(async ({ imports }) => {
        const stored = await imports.lock(learnerId, id);
        if (stored?.state !== begun.state || !sameValue(stored.choices, begun.choices)) return false;
        await imports.carry(learnerId, id, page);
        return true;
      });
    for await (const { name, read } of files) {
      if (all.has(name)) continue;
      const carried = await keep(addMedia, begun, await read());
      all.set(name, carried);
      page.set(name, carried);
      if (page.size < pageSize) continue;
      if (!(await remember())) return null;
      page = new Map();
    }
    return page.size === 0 || (await remember()) ? all : null;
  };
}

async function keep(
  addMedia: AddMedia,
  { learnerId }: Import,
  bytes: Uint8Array,
): Promise<CarriedMedia | MediaLoss> {
  const added = await addMedia({ bytes, owner: learnerId });
  if (typeof added === 'string') return added === 'no-room' ? 'media_no_room' : 'media_unusable';
  const { id, width, height } = added;
  return width === null || height === null ? { kind: 'sound', id } : { kind: 'picture', id, width, height };
}
