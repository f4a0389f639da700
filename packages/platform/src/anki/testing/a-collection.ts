import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type ToldCard = {
  ord?: number;
  did?: number;
  type?: number;
  queue?: number;
  due?: number;
  ivl?: number;
  factor?: number;
  reps?: number;
  lapses?: number;
  data?: string;
  reviews?: readonly { id: number; ease: number; type: number; time?: number; factor?: number }[];
};
type ToldNote = {
  guid: string;
  mid: number;
  tags?: string;
  fields: readonly string[];
  cards: readonly ToldCard[];
};
type ToldNotetype = {
  id: number;
  name: string;
  isCloze?: boolean;
  fields: readonly string[];
  templates: readonly (readonly [question: string, answer: string])[];
};
export type ToldCollection = {
  crt: number;
  config: Readonly<Record<string, number>>;
  notetypes: readonly ToldNotetype[];
  decks: readonly { id: number; name: string; filtered?: boolean }[];
  notes: readonly ToldNote[];
};

/** The tables that every version has, as Anki makes them (`rslib/src/storage/schema11.sql`, told in our own words). */
const always = `
  create table col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls integer,
    conf text, models text, decks text, dconf text, tags text);
  create table notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld integer,
    csum integer, flags integer, data text);
  create table cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer, type integer,
    queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer,
    flags integer, data text);
  create table revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, factor integer,
    time integer, type integer);
  create table graves (usn integer, oid integer, type integer);
  create index ix_cards_nid on cards (nid); create index ix_revlog_cid on revlog (cid);`;

/** Newer versions keep these beside, with a collation that SQLite does not know. */
const tabled = `
  create table fields (ntid integer not null, ord integer not null, name text not null collate nocase, config blob not null,
    primary key (ntid, ord)) without rowid;
  create unique index idx_fields_name_ntid on fields (name, ntid);
  create table templates (ntid integer not null, ord integer not null, name text not null collate nocase, mtime_secs integer not null,
    usn integer not null, config blob not null, primary key (ntid, ord)) without rowid;
  create table notetypes (id integer not null primary key, name text not null collate nocase, mtime_secs integer not null,
    usn integer not null, config blob not null);
  create unique index idx_notetypes_name on notetypes (name);
  create table decks (name text not null primary key collate nocase, id integer not null, mtime_secs integer not null,
    usn integer not null, common blob not null, kind blob not null);
  create table config (key text not null primary key, usn integer not null, mtime_secs integer not null, val blob not null) without rowid;
  create table tags (tag text not null primary key collate nocase, usn integer not null) without rowid;`;

/** The bytes of a collection file, of schema 11 or 18, after some SQL more. */
export function aCollection(told: ToldCollection, schema: 11 | 18, more = ''): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'slova-anki-'));
  const path = join(folder, 'collection');
  const database = new DatabaseSync(path, { defensive: false });
  database.exec(`begin; ${always}`);
  if (schema === 18) tabledParts(database, told);
  const [conf = '', models = '', decks = ''] = schema === 18 ? ['', '', ''] : legacyParts(told);
  database
    .prepare("insert into col values (1, ?, 0, 0, ?, 0, 0, 0, ?, ?, ?, '', '')")
    .run(told.crt, schema, conf, models, decks);
  const insert = statementsOf(database);
  for (const [index, note] of told.notes.entries()) insertNote(insert, note, 1_600_000_000_000 + index * 10);
  database.exec(`commit; ${more}`);
  if (schema === 18)
    database.exec(
      `pragma writable_schema = on; update sqlite_master set sql = replace(sql, 'nocase', 'unicase')`,
    );
  database.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

const statementsOf = (database: DatabaseSync) => ({
  note: database.prepare("insert into notes values (?, ?, ?, 0, 0, ?, ?, 0, 0, 0, '')"),
  card: database.prepare('insert into cards values (?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)'),
  review: database.prepare('insert into revlog values (?, ?, 0, ?, 0, 0, ?, ?, ?)'),
});

function insertNote(insert: ReturnType<typeof statementsOf>, note: ToldNote, id: number): void {
  insert.note.run(id, note.guid, note.mid, ` ${note.tags ?? ''} `, note.fields.join('\u001F'));
  for (const [index, card] of note.cards.entries()) {
    const { ord = index, did = 1, type = 0, queue = type, data = '' } = card;
    const { due = 0, ivl = 0, factor = 0, reps = 0, lapses = 0 } = card;
    insert.card.run(id + index, id, did, ord, type, queue, due, ivl, factor, reps, lapses, data);
    for (const { id: at, ease, factor: then = 0, time = 5_000, type: kind } of card.reviews ?? [])
      insert.review.run(at, id + index, ease, then, time, kind);
  }
}

function legacyParts({ config, notetypes, decks }: ToldCollection): string[] {
  const models = notetypes.map(({ id, name, isCloze = false, fields, templates }) => ({
    id,
    name,
    type: isCloze ? 1 : 0,
    flds: fields.map((field, ord) => ({ name: field, ord })),
    tmpls: templates.map(([qfmt, afmt], ord) => ({ name: `Card ${ord + 1}`, ord, qfmt, afmt })),
  }));
  const listed = decks.map(({ id, name, filtered }) => ({ id, name, dyn: filtered ? 1 : 0 }));
  return [config, byId(models), byId(listed)].map((part) => JSON.stringify(part));
}

const byId = (rows: readonly { id: number }[]) => Object.fromEntries(rows.map((row) => [row.id, row]));

function tabledParts(database: DatabaseSync, { config, notetypes, decks }: ToldCollection): void {
  database.exec(tabled);
  for (const { id, name, isCloze = false, fields, templates } of notetypes) {
    database
      .prepare('insert into notetypes values (?, ?, 0, 0, ?)')
      .run(id, name, isCloze ? Buffer.from([8, 1]) : Buffer.alloc(0));
    for (const [ord, field] of fields.entries())
      database.prepare("insert into fields values (?, ?, ?, x'')").run(id, ord, field);
    for (const [ord, [question, answer]] of templates.entries())
      database
        .prepare('insert into templates values (?, ?, ?, 0, 0, ?)')
        .run(id, ord, `Card ${ord + 1}`, Buffer.concat([textField(1, question), textField(2, answer)]));
  }
  for (const { id, name, filtered = false } of decks)
    database
      .prepare("insert into decks values (?, ?, 0, 0, x'', ?)")
      .run(name.replaceAll('::', '\u001F'), id, Buffer.from([filtered ? 0x12 : 0x0a, 0]));
  for (const [key, value] of Object.entries(config))
    database.prepare('insert into config values (?, 0, 0, ?)').run(key, Buffer.from(String(value)));
}

/** A text field of a Protocol Buffers message. */
export function textField(number: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([number * 8 + 2]), varint(bytes.length), bytes]);
}

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  return Buffer.from([...bytes, left]);
}
