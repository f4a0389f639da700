import { deckVisibilities, levels, revisionKinds } from '@slova/domain';
import { z } from 'zod';
import { termRow } from '../content/index.ts';
import { id, instant, localText, typedText } from '../scalars.ts';

const page = z.int().min(1).max(10_000).default(1);

/** Decks found by a part of the title, or their whole id, or their author's name, e-mail address or id. */
export const contentSearch = z.strictObject({
  query: typedText(0, 200).default(''),
  owner: z.enum(['house', 'learners']).optional(),
  visibility: z.enum(deckVisibilities).optional(),
  state: z.enum(['shown', 'hidden', 'removed']).optional(),
  page,
});

const deckFacts = z.object({
  id: id<'deck'>(),
  title: localText,
  termLanguage: z.string(),
  answerLanguage: z.string(),
  level: z.enum(levels).nullable(),
  visibility: z.enum(deckVisibilities),
  owner: z.object({ id: id<'learner'>(), name: z.string() }).nullable(),
  terms: z.int(),
  learners: z.int(),
  createdAt: instant,
  updatedAt: instant.nullable(),
  hiddenAt: instant.nullable(),
  removedAt: instant.nullable(),
});
export const contentPage = z.object({ decks: z.array(deckFacts), total: z.int(), pageSize: z.int() });

export const contentChoice = z.strictObject({ deckId: id<'deck'>() });
export const contentDetails = deckFacts.extend({
  slug: z.string(),
  description: localText,
  licence: z.string(),
  source: z.string(),
  coAuthors: z.array(z.object({ id: id<'learner'>(), name: z.string(), role: z.string() })),
  categories: z.array(z.object({ category: z.string(), name: localText.nullable(), terms: z.int() })),
  /** The case of the deck itself, or of a term in it, of which something may still come. */
  cases: z.array(z.object({ id: id<'content-case'>(), name: localText, state: z.string() })),
});

export const contentTermsRequest = z.strictObject({
  deckId: id<'deck'>(),
  termId: id<'term'>().optional(),
  query: typedText(0, 200).default(''),
  page,
});
export const contentTerms = z.object({
  terms: z.array(termRow.extend({ hiddenAt: instant.nullable(), removedAt: instant.nullable() })),
  total: z.int(),
  pageSize: z.int(),
});

export const contentHistoryRequest = z.strictObject({
  deckId: id<'deck'>(),
  termId: id<'term'>().optional(),
  page,
});
/** Changes of a deck and its terms, newest first. `name` is the headword, null for the deck itself. */
export const contentHistory = z.object({
  revisions: z.array(
    z.object({
      id: z.uuid(),
      termId: id<'term'>().nullable(),
      name: z.string().nullable(),
      author: z.string(),
      madeAt: instant,
      kind: z.enum(revisionKinds),
      reason: z.string().nullable(),
      changes: z.array(z.object({ field: z.string(), from: z.array(z.string()), to: z.array(z.string()) })),
    }),
  ),
  total: z.int(),
  pageSize: z.int(),
});

export const categorySearch = z.strictObject({ query: typedText(0, 200).default(''), page });
/** Categories over all decks that are there, the fullest first. */
export const categoryPage = z.object({
  categories: z.array(z.object({ category: z.string(), decks: z.int(), terms: z.int() })),
  total: z.int(),
  pageSize: z.int(),
});
