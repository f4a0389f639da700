import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { AnkiCard, AnkiNote, AnkiReview } from '@slova/domain';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';

/** All notes with their cards and reviews, read side by side in order of note ids, in memory that does not grow. */
export function* noteRows(database: DatabaseSync, limits: PackageLimits): Generator<AnkiNote> {
  const reviews = following(atMost(limits.reviews, rowsOf(database, reviewQuery)));
  const cards = following(atMost(limits.cards, rowsOf(database, cardQuery)));
  for (const note of atMost(limits.notes, rowsOf(database, noteQuery))) {
    const reviewsOfNote = Map.groupBy(reviews(Number(note['nid'])), ({ cid }) => cid);
    const cardRows = cards(Number(note['nid']));
    yield noteOf(
      note,
      cardRows.map((card) => cardOf(card, (reviewsOfNote.get(card['cid']) ?? []).map(reviewOf))),
    );
  }
}

type Row = Record<string, SQLOutputValue>;

/** Characters of a note that are read: more than anybody learns by heart, less than what would fill the memory. */
const mostCharacters = 100_000;

const noteQuery = `select id as nid, cast(guid as text) as guid, cast(mid as text) as mid, cast(tags as text) as tags,
  substr(cast(flds as text), 1, ${mostCharacters}) as flds from notes order by id`;
const cardQuery = `select cast(nid as integer) as nid, id as cid, cast(ord as integer) as ord, cast(did as text) as did,
  cast(type as integer) as type, cast(queue as integer) as queue, cast(due as integer) as due, cast(ivl as integer) as ivl,
  cast(factor as integer) as factor, cast(reps as integer) as reps, cast(lapses as integer) as lapses,
  cast(odue as integer) as odue, cast(odid as text) as odid, substr(cast(data as text), 1, 2000) as data
  from cards order by cast(nid as integer), ord, id`;
const reviewQuery = `select cast(c.nid as integer) as nid, r.cid, r.id, cast(r.ease as integer) as ease,
  cast(r.time as integer) as time, cast(r.type as integer) as type, cast(r.factor as integer) as factor
  from cards c join revlog r on r.cid = c.id order by cast(c.nid as integer), r.id`;

const rowsOf = (database: DatabaseSync, query: string): Iterator<Row> => database.prepare(query).iterate();

function* atMost(most: number, rows: Iterator<Row>): Generator<Row> {
  let count = 0;
  for (let row = rows.next(); row.done !== true; row = rows.next()) {
    count += 1;
    if (count > most) throw new PackageRefused('too-large', 'rows');
    yield row.value;
  }
}

/** Rows of one note after another, asked for in rising order; those of notes that do not exist are passed over. */
function following(rows: Iterator<Row>): (noteId: number) => Row[] {
  let next = rows.next();
  return (noteId) => {
    const found: Row[] = [];
    while (next.done !== true && Number(next.value['nid']) <= noteId) {
      if (Number(next.value['nid']) === noteId) found.push(next.value);
      next = rows.next();
    }
    return found;
  };
}

const text = (value: SQLOutputValue | undefined): string => (typeof value === 'string' ? value : '');

function noteOf(row: Row, cards: readonly AnkiCard[]): AnkiNote {
  return {
    id: String(row['nid']),
    guid: text(row['guid']),
    notetypeId: String(row['mid']),
    tags: text(row['tags'])
      .split(/[\s\u3000]+/u)
      .filter((tag) => tag !== ''),
    fields: text(row['flds']).split('\u001F'),
    cards,
  };
}

function cardOf(row: Row, reviews: readonly AnkiReview[]): AnkiCard {
  const { s, d } = memoryOf(text(row['data']));
  return {
    ord: Number(row['ord']),
    deckId: String(row['did']),
    type: Number(row['type']),
    queue: Number(row['queue']),
    due: Number(row['due']),
    intervalDays: Number(row['ivl']),
    factor: Number(row['factor']),
    reps: Number(row['reps']),
    lapses: Number(row['lapses']),
    originalDue: Number(row['odue']),
    originalDeckId: row['odid'] === '0' ? '' : String(row['odid']),
    stability: s,
    difficulty: d,
    reviews,
  };
}

const reviewOf = (row: Row): AnkiReview => ({
  atMs: Number(row['id']),
  ease: Number(row['ease']),
  durationMs: Number(row['time']),
  kind: Number(row['type']),
  factor: Number(row['factor']),
});

/** FSRS's stability and difficulty are `s` and `d` of a card's data, where it was switched on. */
function memoryOf(data: string): { s: number | null; d: number | null } {
  if (!data.includes('"s"')) return { s: null, d: null };
  try {
    const { s, d } = JSON.parse(data) as { s?: unknown; d?: unknown };
    return { s: typeof s === 'number' ? s : null, d: typeof d === 'number' ? d : null };
  } catch {
    return { s: null, d: null };
  }
}
