import { deckLimits, termLimits, topicKinds } from '@slova/domain';
import { z } from 'zod';
import { id, instant, localText, typedText } from '../scalars.ts';
import { changeReason } from './written-term.ts';

// The rules of the domain say what fits; these bounds only keep a request from being anything at all.
const name = z.string().max(2 * termLimits.category);
const kind = z.enum(topicKinds);

/** `GET users/me/topics/renaming`: a category, with all below it, or a tag, and the name that it is to have. */
export const renamingAsked = z.strictObject({ kind, from: name, to: name });

const mostDecks = 1_000;
/** `POST users/me/topics/renamings`, in all decks that have it or in chosen ones. */
export const topicRenaming = renamingAsked.extend({
  deckIds: z.array(id<'deck'>()).min(1).max(mostDecks).optional(),
  reason: changeReason,
});

/** In decks of the house: with why, and the name for people that a new category or tag has. */
export const houseRenaming = topicRenaming.extend({
  reason: typedText(3, 500),
  title: z
    .strictObject({ en: typedText(1, deckLimits.title), ru: typedText(1, deckLimits.title) })
    .optional(),
});

export const renamingChoice = z.strictObject({ renamingId: id<'topic-renaming'>() });

const use = z.object({ kind, name: z.string(), decks: z.int(), terms: z.int() });
const finding = z.object({
  what: z.enum(['alike', 'near', 'elsewhere']),
  kind,
  /** The one with the most terms first. */
  names: z.array(z.string()),
});
const deckTerms = z.object({ id: id<'deck'>(), title: localText, terms: z.int() });

/** Categories, as their tree is read, then tags; where they do not agree; and decks of which some terms have no category. */
export const topicList = z.object({
  topics: z.array(use),
  findings: z.array(finding),
  withoutCategory: z.array(deckTerms),
});

/** To how many terms of which decks something would be done, and how many terms have the new category or tag already. */
export const renamingPreview = z.object({
  decks: z.array(deckTerms),
  terms: z.int(),
  there: z.int(),
});

/** What was renamed, and the id by which it is taken back. */
export const renamedTopic = z.object({ id: id<'topic-renaming'>(), decks: z.int(), terms: z.int() });

/** The last renamings, the newest first. */
export const renamingList = z.object({
  renamings: z.array(
    renamedTopic.extend({
      kind,
      from: z.string(),
      to: z.string(),
      /** Whoever did it; null: their account is gone. */
      by: z.string().nullable(),
      madeAt: instant,
      takenBackAt: instant.nullable(),
    }),
  ),
});
