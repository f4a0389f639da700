import { levels, partsOfSpeech } from '@slova/domain';
import { z } from 'zod';
import { cardRules } from './card-rules.ts';
import { mediaId, termPicture } from './media.ts';

const text = z.string().max(20_000);
const texts = z.array(text).max(1_000);
/** In both languages of the interface, where they differ: decks of the house have that. */
const localTexts = z.object({ en: text, ru: text }).optional();
const example = z.object({
  text,
  translation: text.optional(),
  otherOrders: texts.optional(),
});

/** What stands before the terms of a deck in its JSON file; version 1 (docs/import-export.md). */
export const exportedDeck = z.object({
  format: z.literal('slova-deck'),
  version: z.literal(1),
  deck: z.object({
    title: text,
    description: text,
    titles: localTexts,
    descriptions: localTexts,
    termLanguage: text,
    answerLanguage: text,
    answerKind: z.enum(['translation', 'definition']),
    level: z.enum(levels).nullable(),
    licence: text,
    source: text,
    ...cardRules,
  }),
});

/** A term of a deck in its JSON file. */
export const exportedTerm = z.object({
  guid: text.nullable().default(null),
  headword: text.min(1),
  partOfSpeech: z.enum(partsOfSpeech).nullable().default(null),
  pronunciation: text.nullable().default(null),
  level: z.enum(levels).nullable().default(null),
  frequencyRank: z.int().nullish(),
  category: text.nullable().default(null),
  tags: texts.nullable().default(null),
  alsoAccepted: texts.nullable().default(null),
  forms: texts.nullable().default(null),
  leadingWords: z.enum(['free', 'tested']).nullable().default(null),
  caseMatters: z.boolean().nullable().default(null),
  note: text.nullable().default(null),
  /** Both by the addresses of files that come beside it. */
  recording: mediaId.nullish(),
  picture: termPicture.nullish(),
  senses: z
    .array(z.object({ answers: texts.min(1), hint: text.optional(), examples: z.array(example).default([]) }))
    .min(1),
});
