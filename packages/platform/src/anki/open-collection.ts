import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { PackageRefused } from './package-refused.ts';

const heapBytes = 64 * 1_048_576;

/**
 * Opens a collection that was extracted to a file of our own: read-only, nothing but plain tables and indexes, no functions of
 * the schema, bounded memory. Newer collections name a collation that only Anki has; it is renamed in our copy, since SQLite
 * reads no table that names an unknown one. That changes no row: nothing is looked up by such a column.
 */
export function openCollection(path: string): DatabaseSync {
  const schema = withDatabase(path, true, schemaOf);
  if (schema.some(({ type }) => type !== 'table' && type !== 'index'))
    throw new PackageRefused('damaged', 'schema');
  if (schema.some(({ sql }) => /\bvirtual\b|\bgenerated\b|\bas\s*\(/iu.test(sql)))
    throw new PackageRefused('damaged', 'schema');
  if (schema.some(({ sql }) => /unicase/iu.test(sql))) withDatabase(path, false, renameCollation);
  return openDatabase(path, true);
}

function openDatabase(path: string, readOnly: boolean): DatabaseSync {
  const url = pathToFileURL(path);
  // Nobody else has the file: no locks, no journal, no shared memory beside it.
  if (readOnly) url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(url, { readOnly, allowExtension: false, defensive: readOnly });
  database.exec(
    `pragma trusted_schema = off; pragma cell_size_check = on; pragma mmap_size = 0; pragma hard_heap_limit = ${heapBytes}`,
  );
  return database;
}

function withDatabase<Result>(
  path: string,
  readOnly: boolean,
  work: (database: DatabaseSync) => Result,
): Result {
  const database = openDatabase(path, readOnly);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function schemaOf(database: DatabaseSync): { type: string; sql: string }[] {
  return database
    .prepare('select type, sql from sqlite_master')
    .all()
    .map(({ type, sql }) => ({ type: String(type), sql: String(sql ?? '') }));
}

function renameCollation(database: DatabaseSync): void {
  database.exec(`pragma journal_mode = off; pragma writable_schema = on;
    update sqlite_master set sql = replace(sql, 'unicase', 'nocase') where sql like '%unicase%'`);
}
