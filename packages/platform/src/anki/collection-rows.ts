import type { DatabaseSync } from 'node:sqlite';
import type { AnkiCollection } from '@slova/domain';
import { legacyDecks, legacyNotetypes } from './legacy-models.ts';
import { PackageRefused } from './package-refused.ts';
import { tabledDecks, tabledNotetypes } from './tabled-models.ts';

type Config = {
  readonly creationOffset?: unknown;
  readonly rollover?: unknown;
  readonly schedVer?: unknown;
};

/** What a collection says of itself, its note types and decks, of any schema from 11 on. */
export function collectionOf(database: DatabaseSync): AnkiCollection {
  const row = database.prepare('select crt, ver, conf, models, decks from col').get();
  if (!row) throw new PackageRefused('damaged', 'col');
  const isTabled = hasTable(database, 'notetypes');
  const config: Config = hasTable(database, 'config')
    ? tabledConfig(database)
    : jsonObject(String(row['conf']));
  return {
    createdAtSeconds: Number(row['crt']),
    minutesWest: wholeWithin(config.creationOffset, -1_440, 1_440),
    rolloverHour: wholeWithin(config.rollover, 0, 23),
    isOfFirstScheduler: !isTabled && isOfFirstScheduler(database, config),
    notetypes: isTabled ? tabledNotetypes(database) : legacyNotetypes(jsonObject(String(row['models']))),
    decks: isTabled ? tabledDecks(database) : legacyDecks(jsonObject(String(row['decks']))),
  };
}

/** Later ones say which they are, or log a fourth button while a card is learnt, which the first one did not have. */
function isOfFirstScheduler(database: DatabaseSync, { schedVer, creationOffset }: Config): boolean {
  if (Number(schedVer ?? 1) > 1 || creationOffset !== undefined) return false;
  const fourth = database.prepare('select 1 from revlog where type in (0, 2) and ease > 3 limit 1');
  return fourth.get() === undefined;
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return (
    database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !== undefined
  );
}

function tabledConfig(database: DatabaseSync): Config {
  const rows = database.prepare(
    "select key, cast(val as text) as val from config where key in ('creationOffset', 'rollover')",
  );
  return Object.fromEntries(rows.all().map(({ key, val }) => [String(key), Number(val)]));
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text || '{}');
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, as everything that is no object.
  }
  throw new PackageRefused('damaged', 'col');
}

function wholeWithin(value: unknown, min: number, max: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}
