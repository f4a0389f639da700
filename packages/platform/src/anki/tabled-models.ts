import type { DatabaseSync } from 'node:sqlite';
import type { AnkiDeck, AnkiNotetype } from '@slova/domain';
import { wireFields, wireText } from './wire-fields.ts';

/** Note types as collections from schema 15 on keep them: tables with messages (`proto/anki/notetypes.proto`). */
export function tabledNotetypes(database: DatabaseSync): AnkiNotetype[] {
  const fields = Map.groupBy(
    rowsOf(database, 'select cast(ntid as text) as id, name from fields order by ntid, ord'),
    idOf,
  );
  const templates = Map.groupBy(
    rowsOf(database, 'select cast(ntid as text) as id, name, config from templates order by ntid, ord'),
    idOf,
  );
  return rowsOf(database, 'select cast(id as text) as id, name, config from notetypes').map((row) => ({
    id: idOf(row),
    name: String(row['name']),
    isCloze: wireFields(bytesOf(row['config'])).some(({ number, value }) => number === 1 && value === 1),
    fields: (fields.get(idOf(row)) ?? []).map(({ name }) => String(name)),
    templates: (templates.get(idOf(row)) ?? []).map(({ name, config }) => ({
      name: String(name),
      question: wireText(bytesOf(config), 1),
      answer: wireText(bytesOf(config), 2),
    })),
  }));
}

/** Decks from schema 15 on: the parts of their names are separated by a control character. */
export function tabledDecks(database: DatabaseSync): AnkiDeck[] {
  return rowsOf(database, 'select cast(id as text) as id, name, kind from decks').map((row) => ({
    id: idOf(row),
    name: String(row['name']).replaceAll('\u001F', '::'),
    isFiltered: wireFields(bytesOf(row['kind'])).some(({ number }) => number === 2),
  }));
}

type Row = Record<string, unknown>;

const rowsOf = (database: DatabaseSync, query: string): Row[] => database.prepare(query).all();
const idOf = (row: Row): string => String(row['id']);
const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());
