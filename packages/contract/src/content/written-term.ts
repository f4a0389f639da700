import { levels, mostFrequencyRank, partsOfSpeech, termLimits } from '@slova/domain';
import { z } from 'zod';
import { id } from '../scalars.ts';
import { mediaId, termPicture } from './media.ts';

// The rules of the domain say what fits and name the field; these bounds only keep a request from being anything at all.
const text = (length: keyof typeof termLimits) => z.string().max(2 * termLimits[length]);
const texts = (count: keyof typeof termLimits, length: keyof typeof termLimits = 'text') =>
  z.array(text(length)).max(2 * termLimits[count]);

const example = z.strictObject({
  text: text('sentence'),
  translation: text('sentence').optional(),
  otherOrders: texts('otherOrders', 'sentence').optional(),
});

const sense = z.strictObject({
  answers: texts('answers'),
  hint: text('hint').optional(),
  examples: z.array(example).max(termLimits.examples).default([]),
});

const fields = {
  headword: text('text'),
  partOfSpeech: z.enum(partsOfSpeech),
  pronunciation: text('pronunciation').nullable(),
  level: z.enum(levels).nullable(),
  /** Its place among the words of its language, the commonest being 1; null or left out: not known. */
  frequencyRank: z.int().min(1).max(mostFrequencyRank).nullish(),
  category: text('category'),
  tags: texts('tags', 'tag'),
  alsoAccepted: texts('alsoAccepted'),
  forms: texts('forms'),
  leadingWords: z.enum(['free', 'tested']).nullable(),
  caseMatters: z.boolean().nullable(),
  note: text('note').nullable(),
  recording: mediaId.nullable(),
  picture: termPicture.nullable(),
  senses: z.array(sense).max(termLimits.senses),
};

/** A term to be written: a headword and what it means; whatever else is left out is empty. */
const termDraft = z.strictObject({
  ...fields,
  partOfSpeech: fields.partOfSpeech.default('other'),
  pronunciation: fields.pronunciation.default(null),
  level: fields.level.default(null),
  category: fields.category.default(''),
  tags: fields.tags.default([]),
  alsoAccepted: fields.alsoAccepted.default([]),
  forms: fields.forms.default([]),
  leadingWords: fields.leadingWords.default(null),
  caseMatters: fields.caseMatters.default(null),
  note: fields.note.default(null),
  recording: fields.recording.default(null),
  picture: fields.picture.default(null),
});

/** Why something was changed, for its history. */
export const changeReason = z.string().trim().max(500).optional();

/** Terms that one request may write. */
const mostTerms = 1_000;

/** `POST decks/{deckId}/terms` */
export const termsToAdd = z.strictObject({
  deckId: id<'deck'>(),
  terms: z.array(termDraft).min(1).max(mostTerms),
  reason: changeReason,
});

/** Those that `alike` names were there already, and are most likely the same. */
export const addedTerms = z.object({
  terms: z.array(z.object({ id: id<'term'>(), version: z.int(), alike: z.array(id<'term'>()) })),
});

const change = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [name, field.optional()]),
) as { [Name in keyof typeof fields]: z.ZodOptional<(typeof fields)[Name]> };

const version = z.int().min(1).max(2_000_000_000);

/** `PATCH terms/{termId}`: the fields that change, and the version that they were changed in. */
export const termChange = z.strictObject({
  termId: id<'term'>(),
  version,
  ...change,
  reason: changeReason,
});

/** `PATCH decks/{deckId}/terms` */
export const termsToChange = z.strictObject({
  deckId: id<'deck'>(),
  changes: z
    .array(z.strictObject({ termId: id<'term'>(), version, ...change }))
    .min(1)
    .max(mostTerms),
  reason: changeReason,
});

export const changedTerm = z.object({ id: id<'term'>(), version: z.int() });
export const changedTerms = z.object({ terms: z.array(changedTerm) });

const termIds = z.array(id<'term'>()).min(1).max(1_000);
export const chosenTerms = z.strictObject({ deckId: id<'deck'>(), termIds, reason: changeReason });
/** Terms in the order wanted, behind a term of the deck or (null) before all others. */
export const termOrder = z.strictObject({
  deckId: id<'deck'>(),
  termIds,
  after: id<'term'>().nullable(),
  reason: changeReason,
});
export const termsToMove = z.strictObject({
  deckId: id<'deck'>(),
  termIds,
  toDeckId: id<'deck'>(),
  as: z.enum(['move', 'copy']),
  reason: changeReason,
});
export const termDecision = z.strictObject({ termId: id<'term'>(), reason: changeReason });
/** How many terms are different now. */
export const termsDone = z.object({ terms: z.int() });
/** Terms that were moved, or their copies. */
export const movedTerms = z.object({ terms: z.int(), termIds: z.array(id<'term'>()) });

/** `GET decks/{deckId}/alike`: terms that are most likely the same as one that is being written. */
export const likenessRequest = z.strictObject({
  deckId: id<'deck'>(),
  headword: text('text'),
  partOfSpeech: z.enum(partsOfSpeech),
});
