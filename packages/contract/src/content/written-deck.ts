import { deckLimits, directions, levels, termSides } from '@slova/domain';
import { z } from 'zod';
import { id, instant } from '../scalars.ts';
import { changeReason } from './written-term.ts';

const text = (field: 'title' | 'description' | 'licence' | 'source') => z.string().max(2 * deckLimits[field]);
const tag = z.string().min(2).max(35);

const fields = {
  title: text('title'),
  description: text('description'),
  /** BCP 47. */
  termLanguage: tag,
  answerLanguage: tag,
  answerKind: z.enum(['translation', 'definition']),
  leadingWords: z.enum(['free', 'tested']),
  caseMatters: z.boolean(),
  level: z.enum(levels).nullable(),
  licence: text('licence'),
  source: text('source'),
  /** Who else finds it is decided by sharing it, which asks what publishing needs and makes links. */
  visibility: z.literal('private'),
  directions: z.array(z.enum(directions)).min(1).max(directions.length),
};

/** `POST decks` */
export const deckDraft = z.strictObject({
  ...fields,
  description: fields.description.default(''),
  answerKind: fields.answerKind.default('translation'),
  leadingWords: fields.leadingWords.default('free'),
  caseMatters: fields.caseMatters.default(false),
  level: fields.level.default(null),
  licence: fields.licence.default(''),
  source: fields.source.default(''),
  visibility: fields.visibility.default('private'),
  directions: fields.directions.default([...termSides]),
});

/** `PATCH decks/{deckId}`: the fields that change, and the version that they were changed in. */
export const deckChange = z.strictObject({
  deckId: id<'deck'>(),
  version: z.int().min(1).max(2_000_000_000),
  ...(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.optional()])) as {
    [Name in keyof typeof fields]: z.ZodOptional<(typeof fields)[Name]>;
  }),
  reason: changeReason,
});

/** Removing a deck, or taking it back. */
export const deckDecision = z.strictObject({ deckId: id<'deck'>(), reason: changeReason });

export const writtenDeckId = z.object({ id: id<'deck'>(), version: z.int() });
export const deckVersion = z.object({ version: z.int() });

/** Own decks that were removed and can be taken back. */
export const removedDecks = z.object({
  decks: z.array(z.object({ id: id<'deck'>(), title: z.string(), terms: z.int(), removedAt: instant })),
});
