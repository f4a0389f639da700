import { deckVisibilities, directions, levels, partsOfSpeech, revisionKinds } from '@slova/domain';
import { z } from 'zod';
import { id, instant, localText } from '../scalars.ts';
import { shownSenses } from './deck.ts';
import { mediaId, termPicture } from './media.ts';
import { changeReason } from './written-term.ts';

const writtenTerm = z.object({
  headword: z.string(),
  partOfSpeech: z.enum(partsOfSpeech),
  pronunciation: z.string().nullable(),
  level: z.enum(levels).nullable(),
  frequencyRank: z.int().nullish(),
  category: z.string(),
  tags: z.array(z.string()),
  alsoAccepted: z.array(z.string()),
  forms: z.array(z.string()),
  leadingWords: z.enum(['free', 'tested']).nullable(),
  caseMatters: z.boolean().nullable(),
  note: z.string().nullable(),
  recording: mediaId.nullish(),
  picture: termPicture.nullish(),
  senses: shownSenses,
});

const writtenDeck = z.object({
  title: localText,
  description: localText,
  termLanguage: z.string(),
  answerLanguage: z.string(),
  answerKind: z.enum(['translation', 'definition']),
  leadingWords: z.enum(['free', 'tested']),
  caseMatters: z.boolean(),
  level: z.enum(levels).nullable(),
  licence: z.string(),
  source: z.string(),
  visibility: z.enum(deckVisibilities),
  directions: z.array(z.enum(directions)),
});

/** A change of a term (`term`) or of what is said about the deck (`deck`), whole: as it was, and as it became. */
const revision = z.object({
  id: id<'revision'>(),
  termId: id<'term'>().nullable(),
  kind: z.enum(revisionKinds),
  version: z.int(),
  madeAt: instant,
  /** Whoever made it; null: their account is gone. */
  author: z.string().nullable(),
  reason: z.string().nullable(),
  /** Changes made together share it. */
  batchId: id<'change-batch'>(),
  term: z.object({ before: writtenTerm.nullable(), after: writtenTerm.nullable() }).nullable(),
  deck: z.object({ before: writtenDeck.nullable(), after: writtenDeck.nullable() }).nullable(),
});

const page = {
  /** The `next` of the page before. */
  after: id<'revision'>().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
};

/** `GET terms/{termId}/revisions`, newest first. */
export const termRevisionsRequest = z.strictObject({ termId: id<'term'>(), ...page });
/** `GET decks/{deckId}/revisions`, newest first: those of the deck and of all its terms. */
export const deckRevisionsRequest = z.strictObject({ deckId: id<'deck'>(), ...page });
export const revisionPage = z.object({
  revisions: z.array(revision),
  next: id<'revision'>().nullable(),
});

export const revisionChoice = z.strictObject({
  deckId: id<'deck'>(),
  revisionId: id<'revision'>(),
  reason: changeReason,
});
const moment = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= 0)
  .transform((text) => new Date(text));
export const deckMoment = z.strictObject({ deckId: id<'deck'>(), moment });
export const deckMomentChosen = deckMoment.extend({ reason: changeReason });
/** `GET decks/{deckId}/restore-to`: what would become of the terms of a deck, and of what is said about it. */
export const restorePreview = z.object({
  changed: z.int(),
  removed: z.int(),
  broughtBack: z.int(),
  isAboutDifferent: z.boolean(),
});
