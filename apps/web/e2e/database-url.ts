import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The database of the instance under test: the one it was given, or the embedded one in its data directory. */
export async function databaseUrl(): Promise<string> {
  const { DATABASE_URL: given, SLOVA_DATA_DIR: data = '' } = process.env;
  if (given !== undefined) return given;
  const read = async (name: string): Promise<string> =>
    (await readFile(path.join(data, name), 'utf8')).trim();
  const [password, port] = await Promise.all([read('secrets/database-password'), read('postgres-port')]);
  return `postgresql://slova:${password}@127.0.0.1:${port}/slova`;
}
