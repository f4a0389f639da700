import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RecordingFile } from '@slova/application';
import { failure } from './failure.ts';

/**
 * The files of a folder, not of those inside it; nothing is read yet.
 * @throws a failure when there is no such folder or it cannot be entered.
 */
export async function recordingFilesIn(folder: string): Promise<readonly RecordingFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw failure(`The folder ${folder} cannot be read (${error.code}).`);
  });
  const files = await Promise.all(names.map((name) => fileOf(folder, name)));
  return files.filter((file) => file !== null);
}

// A link that leads nowhere is told of as what cannot be read; a pipe would never end.
async function fileOf(folder: string, name: string): Promise<RecordingFile | null> {
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => null);
  if (found && !found.isFile()) return null;
  return { name, byteSize: found?.size ?? 0, read: () => readFile(file).catch(() => null) };
}
