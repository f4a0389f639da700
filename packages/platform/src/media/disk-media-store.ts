import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore } from '@slova/application';
import type { MediaId } from '@slova/domain';
import { isMediaId } from '@slova/domain';
import { addressOf } from './address-of.ts';

/** Content on a disk, one file each: `ab/abcd…`, named by SHA-256 of what is in it. All processes may share the folder. */
export function makeDiskMediaStore(folder: string): MediaStore {
  return {
    addressOf,
    async keep(bytes) {
      const id = addressOf(bytes);
      await writeWhole(fileOf(folder, id), bytes);
      return id;
    },
    async read(id, part) {
      const file = await openOrNull(fileOf(folder, id));
      return file?.createReadStream(part && { start: part.first, end: part.last }) ?? null;
    },
    remove: (id) => rm(fileOf(folder, id), { force: true }),
    async *list() {
      for await (const { name, file } of filesIn(folder)) {
        if (isMediaId(name)) yield { id: name, keptAt: (await stat(file)).mtime };
      }
    },
    async removeUnfinished(before) {
      let removed = 0;
      for await (const { name, file } of filesIn(folder)) {
        if (!name.endsWith('.part') || (await stat(file)).mtime >= before) continue;
        await rm(file, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

async function* filesIn(folder: string): AsyncGenerator<{ readonly name: string; readonly file: string }> {
  for (let prefix = 0; prefix < 256; prefix += 1) {
    const inside = path.join(folder, prefix.toString(16).padStart(2, '0'));
    for (const name of await namesIn(inside)) yield { name, file: path.join(inside, name) };
  }
}

/** None where nothing was kept yet. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
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
