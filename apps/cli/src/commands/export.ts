import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeExportPackage, writeDeck } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import {
  checkSchema,
  makeExportQueries,
  makePackageQueries,
  makeUnitOfWork,
  type Database,
} from '@slova/postgres';
import type { Command, Context } from '../command.ts';
import { failure } from '../failure.ts';
import { findDeck, nobody } from '../find-deck.ts';
import { parseArguments } from '../parse-arguments.ts';
import { mediaStoreOf } from '../media-store.ts';
import { parseOneOf } from '../parse-words.ts';

const formats = ['csv', 'json', 'apkg'] as const;
type Format = (typeof formats)[number];

const about = {
  name: 'export',
  parameters: `<deck> --format ${formats.join('|')} --out <file>`,
  summary: 'Writes a deck into a file; the deck is named by its id, a public one by its address too.',
};

export const exportCommand: Command = {
  ...about,
  async run(args, context) {
    const { words, values } = parseArguments(about, args, 1, {
      format: { type: 'string', default: '' },
      out: { type: 'string', default: '' },
    });
    const format = parseOneOf('--format', formats, values.format);
    if (values.out === '') throw failure('--out must name a file.');
    await context.withDatabase(async (database) => {
      await checkSchema(database.sql);
      const { id, ownerId } = await findDeck(makeUnitOfWork(database.sql), words[0] ?? '');
      const pieces = await piecesOf(database, { id, learnerId: ownerId ?? nobody, format }, context);
      await written(pieces, values.out);
    });
    context.print(`The deck is in ${values.out}.`);
    return 0;
  },
};

type Wanted = {
  readonly id: Parameters<ReturnType<typeof makeExportQueries>['deck']>[1];
  readonly learnerId: LearnerId;
  readonly format: Format;
};

async function piecesOf(
  database: Database,
  { id, learnerId, format }: Wanted,
  { settings }: Context,
): Promise<AsyncIterable<string | Uint8Array>> {
  if (format === 'apkg') {
    // Mail, logs and metrics stand beside it: no other command has to wait for them.
    const { writePackage } = await import('@slova/platform');
    const exportPackage = makeExportPackage({
      packages: makePackageQueries(database.sql),
      media: await mediaStoreOf(settings),
      writePackage,
      clock: () => new Date(),
    });
    const reader = { id: learnerId, timeZone: 'UTC', dayStartHour: 4 };
    return (await exportPackage(reader, id, false)).bytes;
  }
  const exports = makeExportQueries(database.sql);
  const deck = await exports.deck(learnerId, id);
  if (!deck) throw failure('This deck cannot be read.');
  return writeDeck(format, deck, exports.terms(id));
}

async function written(pieces: AsyncIterable<string | Uint8Array>, file: string): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (error) {
    const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
    throw code === null ? error : failure(`The file ${file} cannot be written (${code}).`);
  }
}
