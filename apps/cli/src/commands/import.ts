import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Import, ImportChoices } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import { duplicatePolicies } from '@slova/domain';
import { checkSchema, makeUnitOfWork, type Database } from '@slova/postgres';
import type { Command, Context } from '../command.ts';
import { failure } from '../failure.ts';
import { findDeck } from '../find-deck.ts';
import { importChoices } from '../import-choices.ts';
import { importFailure } from '../import-failure.ts';
import { makeImporting } from '../importing.ts';
import { mediaStoreOf } from '../media-store.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseEmail, parseOneOf } from '../parse-words.ts';

const about = {
  name: 'import',
  parameters:
    '<file> (--deck <deck> | --new-deck <title> --as <email> [--languages en:ru]) [--map headword,answers,-,…] ' +
    `[--policy ${duplicatePolicies.join('|')}] [--schedule] [--dry-run]`,
  summary:
    'Brings a table, a JSON deck or an Anki package in (--schedule: with due days and answers); --dry-run says what it would come to.',
};

const options = {
  deck: { type: 'string' },
  'new-deck': { type: 'string' },
  as: { type: 'string' },
  languages: { type: 'string' },
  map: { type: 'string' },
  policy: { type: 'string', default: 'skip' },
  schedule: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

export const importCommand: Command = {
  ...about,
  async run(args, context) {
    const { words, values } = parseArguments(about, args, 1, options);
    const [file = ''] = words;
    if ((values.deck === undefined) === (values['new-deck'] === undefined))
      throw failure('Say either --deck or --new-deck.');
    const duplicates = parseOneOf('--policy', duplicatePolicies, values.policy);
    await access(file, constants.R_OK).catch(() => {
      throw failure(`The file ${file} cannot be read.`);
    });
    return context.withDatabase(async (database) => {
      await checkSchema(database.sql);
      const { learnerId, deckId } = await whose(database, values);
      const importing = await makeImporting(database, learnerId, () => mediaStoreOf(context.settings));
      const given = await importing.give(path.basename(file), createReadStream(file)).catch(importFailure);
      const wanted = { ...values, title: values['new-deck'], deckId, duplicates };
      const choices = importChoices(given, wanted);
      const ended = await goThrough(importing, given, choices, values['dry-run']).catch(importFailure);
      return told(ended, values['dry-run'], context);
    });
  },
};

type Values = { readonly deck?: string | undefined; readonly as?: string | undefined };

/** Who brings it in, and into which deck: its owner, unless somebody else is named; of a new one, whoever is named. */
async function whose({ sql }: Database, { deck, as }: Values) {
  const unitOfWork = makeUnitOfWork(sql);
  const known = deck === undefined ? null : await findDeck(unitOfWork, deck);
  const named = as === undefined ? null : parseEmail(as);
  const learner = named === null ? null : await unitOfWork(({ learners }) => learners.byEmail(named));
  if (named !== null && !learner) throw failure(`There is no account with the address ${named}.`);
  const learnerId: LearnerId | null | undefined = learner?.id ?? known?.ownerId;
  if (!learnerId)
    throw failure(
      known
        ? 'A deck of Slova itself comes from its files: see "slova seed".'
        : '--as must name whose the new deck is.',
    );
  return { learnerId, deckId: known?.id ?? null };
}

type Steps = Awaited<ReturnType<typeof makeImporting>>;

/** Checks it and, unless it is only tried, runs it. What is not run is cancelled, so that nothing is left waiting. */
async function goThrough(
  importing: Steps,
  given: Import,
  choices: ImportChoices,
  isTried: boolean,
): Promise<Import> {
  try {
    const checked = await importing.check(given.id, choices);
    if (checked.state !== 'checked') return checked;
    const { added = 0, updated = 0 } = checked.expected ?? {};
    if (!isTried && added + updated > 0) return await importing.start(given.id);
    await importing.cancel(given.id);
    return checked;
  } catch (error) {
    await importing.cancel(given.id).catch(() => undefined);
    throw error;
  }
}

const shownProblems = 20;

function told(ended: Import, isTried: boolean, { print }: Context): number {
  for (const { row, code, field, detail } of ended.problems.slice(0, shownProblems))
    print(
      `row ${row}: ${[code.replaceAll('_', ' '), field, detail].filter((part) => part !== null).join(', ')}`,
    );
  const more = Object.values(ended.problemCounts).reduce((sum, count) => sum + count, 0) - shownProblems;
  if (more > 0) print(`and ${more} more`);
  if (ended.state !== 'done' && ended.state !== 'checked')
    throw failure(
      `The import could not be finished (${ended.failure ?? ended.state}); it left nothing behind.`,
    );
  const { rows, added, updated, unchanged, skipped, refused } = ended.counts;
  const figures = `${rows} rows: ${added} added, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused`;
  print(isTried ? `It would come to ${figures}. Nothing was changed.` : `${figures}.`);
  if (ended.deckId) print(`The deck is ${ended.deckId}.`);
  return 0;
}
