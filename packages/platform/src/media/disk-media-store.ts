import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore } from '@slova/application';
import type { MediaId } from '@slova/domain';
import { isMediaId } from '@slova/domain';

/** Content on a disk, one file each: `ab/abcd…`, named by SHA-256 of what is in it. All processes may share the folder. */
export function makeDiskMediaStore(folder: string): MediaStore {
  return {
    async keep(bytes) {
      const id = createHash('sha256').update(bytes).digest('hex') as MediaId;
      await writeWhole(fileOf(folder, id), bytes);
      return id;
    },
    async read(id, part) {
      const file = await openOrNull(fileOf(folder, id));
      return file?.createReadStream(part && { start: part.first, end: part.last }) ?? null;
    },
  };
}

/** Throws for anything but an address: no name from outside becomes a path. */
function fileOf(folder: string, id: MediaId): string {
  if (!isMediaId(id)) throw new TypeError('no address of content');
  return path.join(folder, id.slice(0, 2), id);
}

// A reader never finds half of it, and a sudden death leaves none: the name appears when the bytes are on the disk.
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o755 });
  const part = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(part, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function openOrNull(file: string) {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
