import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { PackageAbout } from '@slova/application';
import type { AnkiCard, LeavingNote, WrittenCard } from '@slova/domain';
import { schema } from './collection-schema.ts';
import { decksJson, deckConfigJson, modelsJson, modelIdOf } from './collection-json.ts';

/** A collection being written to a file, of schema 11, which every Anki since 2012 opens. */
export type CollectionWriter = { readonly add: (note: LeavingNote) => void; readonly finish: () => void };

const secondsOfDay = 86_400;

/** Begins a collection in a new file. */
export function writeCollection(path: string, about: PackageAbout): CollectionWriter {
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = off; pragma synchronous = off; begin; ${schema}`);
  const insert = statementsOf(database);
  const base = stableNumber(about.deckKey);
  const decks = new Map([[about.title, base]]);
  const seconds = Math.floor(about.writtenAt.getTime() / 1_000);
  const modelId = modelIdOf(about.directions);
  let notes = 0;
  let cards = 0;
  return {
    add(note) {
      const id = base + notes;
      const plain = plainText(note.fields[0] ?? '');
      const tags = note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `;
      const fields = note.fields.join('\u001F');
      insert.note.run(id, note.guid, modelId, seconds, tags, fields, plain, checksum(plain));
      const deckId = deckIdOf([about.title, ...note.deckPath], decks);
      for (const card of note.cards) {
        addCard(insert, card, { id: base + cards, noteId: id, deckId, seconds });
        cards += 1;
      }
      notes += 1;
    },
    finish() {
      insert.collection.run(...collectionRow(about, { decks, notes, deckId: base, seconds }));
      database.exec('commit');
      database.close();
    },
  };
}

type Statements = ReturnType<typeof statementsOf>;
type Place = {
  readonly id: number;
  readonly noteId: number;
  readonly deckId: number;
  readonly seconds: number;
};

function addCard(insert: Statements, card: WrittenCard, { id, noteId, deckId, seconds }: Place): void {
  const { ord, type, queue, due, intervalDays, factor, reps, lapses, left } = card;
  const memory = memoryJson(card);
  insert.card.run(
    id,
    noteId,
    deckId,
    ord,
    seconds,
    type,
    queue,
    due,
    intervalDays,
    factor,
    reps,
    lapses,
    left,
    memory,
  );
  for (const { atMs, ease, interval, lastInterval, factor: then, durationMs, kind } of card.reviews) {
    const moment = freeMoment(insert.known, atMs);
    insert.review.run(moment, id, ease, interval, lastInterval, then, durationMs, kind);
  }
}

/** The deck of a path, made together with those around it when it is new. */
function deckIdOf(path: readonly string[], decks: Map<string, number>): number {
  let id = 0;
  for (let length = 1; length <= path.length; length += 1) {
    const name = path.slice(0, length).join('::');
    id = decks.get(name) ?? (decks.values().next().value ?? 0) + decks.size;
    decks.set(name, id);
  }
  return id;
}

type Written = {
  readonly decks: ReadonlyMap<string, number>;
  readonly notes: number;
  readonly deckId: number;
  readonly seconds: number;
};

function collectionRow(about: PackageAbout, { decks, notes, deckId, seconds }: Written) {
  const { firstOn, dayStartHour, minutesWest, writtenAt, directions } = about;
  const created = firstOn * secondsOfDay + dayStartHour * 3_600 + minutesWest * 60;
  const clock = { creationOffset: minutesWest, localOffset: minutesWest, rollover: dayStartHour };
  const config = { ...clock, schedVer: 2, nextPos: notes + 1, curDeck: deckId, activeDecks: [deckId] };
  const models = modelsJson(directions, deckId, seconds);
  const parts = [config, models, decksJson(decks, seconds), deckConfigJson].map((part) =>
    JSON.stringify(part),
  );
  return [created, writtenAt.getTime(), writtenAt.getTime(), ...parts];
}

function statementsOf(database: DatabaseSync) {
  return {
    collection: database.prepare("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')"),
    note: database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"),
    card: database.prepare(
      'insert into cards values (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)',
    ),
    review: database.prepare('insert into revlog values (?, ?, -1, ?, ?, ?, ?, ?, ?)'),
    known: database.prepare('select 1 from revlog where id = ?'),
  };
}

/** What Anki sorts and compares by: the first field without its HTML. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** A review is known by its millisecond: two at once would be one. */
function freeMoment(known: ReturnType<DatabaseSync['prepare']>, atMs: number): number {
  let moment = atMs;
  while (known.get(moment) !== undefined) moment += 1;
  return moment;
}

const memoryJson = ({ stability, difficulty }: Pick<AnkiCard, 'stability' | 'difficulty'>): string =>
  stability === null || difficulty === null ? '' : JSON.stringify({ s: stability, d: difficulty });

/** Anki's check for doubled first fields: the first eight hexadecimal digits of SHA-1. */
const checksum = (text: string): number =>
  Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);

/** Ids are moments in milliseconds; one of 2001 to 2035 that depends on the text alone. */
const stableNumber = (text: string): number =>
  1_000_000_000_000 + Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 10), 16);
