import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { AnkiCard, Direction, LearnerDay } from '@slova/domain';
import { schema } from './collection-schema.ts';
import { decksJson, deckConfigJson, modelsJson, modelIdOf } from './collection-json.ts';

/** What a package is about. */
export type WrittenPackage = {
  /** Stays the same from export to export, so that a deck is found again: any text. */
  readonly deckKey: string;
  readonly title: string;
  readonly directions: readonly Direction[];
  /** Day, at which its days begin to count, with the learner's offset from UTC and the hour at which days begin. */
  readonly firstOn: LearnerDay;
  readonly minutesWest: number;
  readonly dayStartHour: number;
  readonly writtenAt: Date;
};

/** A note to be written: fields in HTML, names of decks inside the package's own. */
export type WrittenNote = {
  readonly guid: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly deckPath: readonly string[];
  /** One for each direction of the package, in its order. */
  readonly cards: readonly AnkiCard[];
};

/** A collection being written to a file, of schema 11, which every Anki since 2012 opens. */
export type CollectionWriter = { readonly add: (note: WrittenNote) => void; readonly finish: () => void };

const secondsOfDay = 86_400;

/** Begins a collection in a new file. */
export function writeCollection(path: string, about: WrittenPackage): CollectionWriter {
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = off; pragma synchronous = off; begin; ${schema}`);
  const insert = statementsOf(database);
  const decks = new Map<string, number>();
  const seconds = Math.floor(about.writtenAt.getTime() / 1_000);
  const base = stableNumber(about.deckKey);
  const deckIdOf = (path: readonly string[]): number => {
    for (let length = 0; length <= path.length; length += 1) {
      const name = [about.title, ...path.slice(0, length)].join('::');
      if (!decks.has(name)) decks.set(name, base + decks.size);
    }
    return decks.get([about.title, ...path].join('::')) ?? base;
  };
  deckIdOf([]);
  let notes = 0;
  let cards = 0;
  let lastReview = 0;
  return {
    add(note) {
      const id = base + notes;
      notes += 1;
      const [first = ''] = note.fields;
      const plain = plainText(first);
      const tags = note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `;
      insert.note.run(
        id,
        note.guid,
        modelIdOf(about.directions),
        seconds,
        tags,
        note.fields.join('\u001F'),
        plain,
        checksum(plain),
      );
      for (const card of note.cards) {
        const cardId = base + cards;
        cards += 1;
        insert.card.run(
          cardId,
          id,
          deckIdOf(note.deckPath),
          card.ord,
          seconds,
          card.type,
          card.queue,
          card.due,
          card.intervalDays,
          card.factor,
          card.reps,
          card.lapses,
          memoryJson(card),
        );
        for (const review of card.reviews) {
          lastReview = freeMoment(insert.known, review.atMs);
          insert.review.run(lastReview, cardId, review.ease, review.factor, review.durationMs, review.kind);
        }
      }
    },
    finish() {
      const created = about.firstOn * secondsOfDay + about.dayStartHour * 3_600 + about.minutesWest * 60;
      const config = {
        creationOffset: about.minutesWest,
        localOffset: about.minutesWest,
        rollover: about.dayStartHour,
      };
      insert.collection.run(
        created,
        about.writtenAt.getTime(),
        about.writtenAt.getTime(),
        JSON.stringify({ ...config, schedVer: 2, nextPos: notes + 1, curDeck: base, activeDecks: [base] }),
        JSON.stringify(modelsJson(about.directions, base, seconds)),
        JSON.stringify(decksJson(decks, seconds)),
        JSON.stringify(deckConfigJson),
      );
      database.exec('commit');
      database.close();
    },
  };
}

function statementsOf(database: DatabaseSync) {
  return {
    collection: database.prepare("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')"),
    note: database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"),
    card: database.prepare(
      'insert into cards values (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)',
    ),
    review: database.prepare('insert into revlog values (?, ?, -1, ?, 0, 0, ?, ?, ?)'),
    known: database.prepare('select 1 from revlog where id = ?'),
  };
}

/** What Anki sorts and compares by: the first field without its HTML. */
const plainText = (html: string): string =>
  html.replace(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A review is known by its millisecond: two at once would be one. */
function freeMoment(known: ReturnType<DatabaseSync['prepare']>, atMs: number): number {
  let moment = atMs;
  while (known.get(moment) !== undefined) moment += 1;
  return moment;
}

const memoryJson = ({ stability, difficulty }: AnkiCard): string =>
  stability === null || difficulty === null ? '' : JSON.stringify({ s: stability, d: difficulty });

/** Anki's check for doubled first fields: the first eight hexadecimal digits of SHA-1. */
const checksum = (text: string): number =>
  Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);

/** Ids are moments in milliseconds; one of 2001 to 2035 that depends on the text alone. */
const stableNumber = (text: string): number =>
  1_000_000_000_000 + Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 10), 16);
