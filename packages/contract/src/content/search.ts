import { frequencyBands, levels, partsOfSpeech } from '@slova/domain';
import { z } from 'zod';
import { id, typedText } from '../scalars.ts';

const kinds = ['terms', 'decks'] as const;

/** `GET search`: what is looked for, and what it has to be besides. */
export const searchRequest = z.strictObject({
  query: typedText(1, 100),
  /** With a comma between them. Unsaid: both. */
  kinds: z
    .string()
    .max(20)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(kinds)).min(1).max(2))
    .default([...kinds]),
  /** BCP 47 tag of the terms' language. */
  language: typedText(2, 35).optional(),
  level: z.enum(levels).optional(),
  partOfSpeech: z.enum(partsOfSpeech).optional(),
  /** With all below it: `travel` finds `travel/airport` too. */
  category: typedText(1, 200).optional(),
  tag: typedText(1, 200).optional(),
  /** Only terms whose place among the words of their language is known, and is among so many of the commonest. */
  commonest: z.coerce.number().pipe(z.literal(frequencyBands)).optional(),
  deckId: id<'deck'>().optional(),
  /** `true`: only own decks, those written with others and those being learnt. */
  mine: z.enum(['true', 'false']).optional(),
  /** What answers best first, or the commonest words of their languages first, three hundred of them at most. */
  order: z.enum(['best', 'commonest']).default('best'),
  /** The `next` of the page before, in the same order. */
  after: typedText(1, 1_000).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

/** A text and the ranges of it that were found, in UTF-16 code units. */
const markedText = z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) });

const foundTerm = z.object({
  id: id<'term'>(),
  deckId: id<'deck'>(),
  deckTitle: z.object({ en: z.string(), ru: z.string() }),
  termLanguage: z.string(),
  answerLanguage: z.string(),
  headword: markedText,
  pronunciation: z.string().nullable(),
  partOfSpeech: z.enum(partsOfSpeech),
  level: z.enum(levels).nullable(),
  /** Its place among the words of its language, the commonest being 1. */
  frequencyRank: z.int().nullable(),
  category: z.string(),
  tags: z.array(z.string()),
  answers: z.array(markedText),
  example: markedText.nullable(),
  match: z.enum(['beginning', 'words', 'typo']),
});

const foundDeck = z.object({
  id: id<'deck'>(),
  title: z.object({ en: markedText, ru: markedText }),
  termLanguage: z.string(),
  answerLanguage: z.string(),
  answerKind: z.enum(['translation', 'definition']),
  terms: z.int(),
});

/** Terms, the best first, a page at a time; decks, the best few, with the first page. */
export const searchPage = z.object({
  terms: z.array(foundTerm),
  decks: z.array(foundDeck),
  next: z.string().nullable(),
});
