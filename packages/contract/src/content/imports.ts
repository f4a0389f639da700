import {
  answerSeparators,
  duplicatePolicies,
  errorCodes,
  importFields,
  importKinds,
  levels,
  rowLosses,
  rowRefusals,
  separators,
  textEncodings,
} from '@slova/domain';
import { z } from 'zod';
import { cardRules } from './card-rules.ts';
import { id, instant, localText, typedText } from '../scalars.ts';

/** How a table is to be read. */
export const tableOptions = z.strictObject({
  kind: z.literal('table'),
  encoding: z.enum(textEncodings),
  separator: z.enum(separators),
  hasHeader: z.boolean(),
  columns: z.array(z.enum(importFields).nullable()).max(100),
  between: z.enum(answerSeparators).nullable(),
});

const jsonOptions = z.strictObject({ kind: z.literal('json') });

/** `withSchedule`: also when its cards are due, and how they were answered; only if asked for (rule I2). */
const ankiOptions = z.strictObject({ kind: z.literal('anki'), withSchedule: z.boolean() });

/** How a file is to be read, by its kind. */
export const importOptions = z.discriminatedUnion('kind', [tableOptions, jsonOptions, ankiOptions]);

const importedDeck = z.strictObject({
  title: typedText(1, 200),
  description: z.string().max(5_000),
  termLanguage: typedText(2, 35),
  answerLanguage: typedText(2, 35),
  answerKind: z.enum(['translation', 'definition']),
  level: z.enum(levels).nullable(),
  licence: z.string().max(100),
  source: z.string().max(500),
  ...cardRules,
});

export const importChoice = z.strictObject({ importId: id<'import'>() });

/** What of a file is to become what. */
export const importCheck = z.strictObject({
  importId: id<'import'>(),
  options: importOptions,
  target: z.union([z.strictObject({ deckId: id<'deck'>() }), z.strictObject({ deck: importedDeck })]),
  duplicates: z.enum(duplicatePolicies),
});

/** A table as it looks in another encoding or with another separator. */
export const importLook = z.strictObject({
  importId: id<'import'>(),
  encoding: z.enum(textEncodings),
  separator: z.enum(separators),
});

const counts = z.object({
  rows: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  refused: z.int(),
});

const rowProblem = z.object({
  row: z.int(),
  code: z.enum([...rowRefusals, ...rowLosses]),
  field: z.string().nullable(),
  detail: z.string().nullable(),
});

/**
 * The beginning of a file: the first rows of a table; of a deck what is said about it and its first
 * headwords; of a package what it holds.
 */
const preview = z.object({
  rows: z.array(z.array(z.string())).optional(),
  deck: importedDeck.nullable().optional(),
  titles: localText.optional(),
  descriptions: localText.optional(),
  terms: z.array(z.string()).optional(),
  title: z.string().nullable().optional(),
  directions: cardRules.directions,
  notetypes: z
    .array(z.object({ name: z.string(), kind: z.enum(['sides', 'cloze']), notes: z.int() }))
    .optional(),
  categories: z.array(z.string()).optional(),
  notes: z.int().optional(),
  cards: z.int().optional(),
  reviews: z.int().optional(),
  media: z.int().optional(),
  missingMedia: z.int().optional(),
  languages: z.object({ term: z.string().nullable(), answer: z.string().nullable() }).optional(),
});

export const fileLook = z.object({ options: importOptions, preview });

export const importStates = [
  'given',
  'checking',
  'checked',
  'running',
  'done',
  'taking-back',
  'cancelled',
  'undone',
  'failed',
] as const;

/** An import as its learner sees it. */
export const importView = z.object({
  id: id<'import'>(),
  kind: z.enum(importKinds),
  fileName: z.string(),
  sizeBytes: z.int(),
  look: fileLook,
  choices: importCheck.omit({ importId: true }).nullable(),
  state: z.enum(importStates),
  counts,
  expected: counts.nullable(),
  problems: z.array(rowProblem),
  problemCounts: z.partialRecord(z.enum([...rowRefusals, ...rowLosses]), z.int()),
  deckId: id<'deck'>().nullable(),
  failure: z.enum(errorCodes).nullable(),
  createdAt: instant,
  endedAt: instant.nullable(),
});

export const importList = z.object({
  imports: z.array(
    importView.pick({
      id: true,
      kind: true,
      fileName: true,
      state: true,
      counts: true,
      deckId: true,
      createdAt: true,
    }),
  ),
});

/** Decks that can be imported into. */
export const importTargets = z.object({ decks: z.array(z.object({ id: id<'deck'>(), title: localText })) });

/** What a deck's files cannot carry: how many terms have something of it. */
export const exportLosses = z.object({
  csv: z.object({ otherOrders: z.int(), answerRules: z.int(), media: z.int() }),
});
