import { deckAccesses, deckVisibilities, directions, levels, partsOfSpeech } from '@slova/domain';
import { z } from 'zod';
import { masteryCounts } from '../progress/index.ts';
import { id, localText } from '../scalars.ts';
import { mediaId, termPicture } from './media.ts';

/** A deck in a list. `enrolment` is null for a deck that the learner has not chosen. */
export const deckSummary = z.object({
  id: id<'deck'>(),
  slug: z.string(),
  title: localText,
  description: localText,
  termLanguage: z.string(),
  answerLanguage: z.string(),
  answerKind: z.enum(['translation', 'definition']),
  leadingWords: z.enum(['free', 'tested']),
  caseMatters: z.boolean(),
  level: z.enum(levels).nullable(),
  visibility: z.enum(deckVisibilities),
  /** The cards that each of its terms gives. */
  directions: z.array(z.enum(directions)),
  /** Grows with every change of what is said about the deck. */
  version: z.int(),
  /** What the caller may do with it. */
  access: z.enum(deckAccesses),
  /** Null: a deck of the house. */
  author: z.string().nullable(),
  forkedFrom: id<'deck'>().nullable(),
  terms: z.int(),
  licence: z.string(),
  source: z.string(),
  enrolment: z.object({ dueNow: z.int(), newToday: z.int(), mastery: masteryCounts }).nullable(),
});

export const deckList = z.object({ decks: z.array(deckSummary) });
export const deckChoice = z.strictObject({ deckId: id<'deck'>() });

const example = z.object({
  text: z.string(),
  translation: z.string().optional(),
  otherOrders: z.array(z.string()).optional(),
});
export const shownSenses = z.array(
  z.object({ answers: z.array(z.string()), hint: z.string().optional(), examples: z.array(example) }),
);

/** A term as the deck page shows it. */
export const termRow = z.object({
  id: id<'term'>(),
  headword: z.string(),
  partOfSpeech: z.enum(partsOfSpeech),
  pronunciation: z.string().nullable(),
  level: z.enum(levels).nullable(),
  frequencyRank: z.int().nullish(),
  category: z.string(),
  tags: z.array(z.string()),
  alsoAccepted: z.array(z.string()),
  forms: z.array(z.string()),
  /** Null: as the deck. */
  leadingWords: z.enum(['free', 'tested']).nullable(),
  caseMatters: z.boolean().nullable(),
  note: z.string().nullable(),
  recording: mediaId.nullish(),
  picture: termPicture.nullish(),
  senses: shownSenses,
  /** Grows with every change. */
  version: z.int(),
});

/** A term with the deck that it is in. */
export const oneTerm = termRow.extend({ deckId: id<'deck'>() });
export const termList = z.object({ terms: z.array(termRow) });

/** `GET decks/{deckId}/terms`: keyset pages in deck order; `after` is the `next` of the page before. */
export const termPageRequest = z.strictObject({
  deckId: id<'deck'>(),
  after: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(50),
});
export const termPage = z.object({ terms: z.array(termRow), next: z.int().nullable() });
