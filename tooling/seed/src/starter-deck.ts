import { levels, partsOfSpeech } from '@slova/domain';
import type { DeckLanguages, Level, Term } from '@slova/domain';
import { z } from 'zod';

/** Text as it goes to the screen: nothing around it, in one Unicode form. */
const text = z
  .string()
  .min(1)
  .refine(
    (value) => value === value.trim() && value === value.normalize('NFC'),
    'has blanks around it or is not NFC',
  );

const localText = z.strictObject({ en: text, ru: text });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An example marks the word asked for, in the form it has there, exactly once: `The {{house}} is empty.` */
const example = z.strictObject({
  text: text.regex(/^[^{}]*\{\{[^{}]+\}\}[^{}]*$/, 'needs exactly one {{word}}'),
  translation: text.regex(/^[^{}]*$/).optional(),
  otherOrders: z
    .array(text.regex(/^[^{}]*$/))
    .min(1)
    .optional(),
});

const sense = z.strictObject({
  answers: z.array(text).min(1),
  hint: text.optional(),
  examples: z.array(example).min(1),
});

const leadingWords = z.enum(['free', 'tested']);

const term = z.strictObject({
  headword: text,
  pos: z.enum(partsOfSpeech),
  ipa: text.regex(/^[^/[\]]+$/, 'goes without slashes and brackets').optional(),
  level: z.enum(levels),
  tags: z.array(slug).min(1),
  alsoAccepted: z.array(text).min(1).optional(),
  forms: z.array(text).min(1).optional(),
  leadingWords: leadingWords.optional(),
  caseMatters: z.boolean().optional(),
  note: text.optional(),
  senses: z.array(sense).min(1),
});

/** `deck.json`: what a deck is. */
export const deckFile = z.strictObject({
  slug,
  title: localText,
  description: localText,
  termLanguage: slug,
  answerLanguage: slug,
  answerKind: z.enum(['translation', 'definition']),
  leadingWords: leadingWords.default('free'),
  caseMatters: z.boolean().default(false),
  licence: text,
  source: text,
  /** Names of its tags, for people. */
  tags: z.record(slug, localText).default({}),
});

/** `<category>.json`: some of its terms. */
export const categoryFile = z.strictObject({ category: slug, title: localText, terms: z.array(term).min(1) });

export type CategoryFile = z.infer<typeof categoryFile>;

/** A term as the database holds it, without the ids. Every term of a starter deck has a level. */
export type StarterTerm = Omit<Term, 'id' | 'deckId' | 'level'> & { readonly level: Level };

type Names = Readonly<Record<string, z.infer<typeof localText>>>;

/** A deck written for Slova, its terms in the order in which they are introduced. */
export type StarterDeck = Omit<z.infer<typeof deckFile>, 'tags'> &
  DeckLanguages & {
    readonly terms: readonly StarterTerm[];
    readonly topicNames: { readonly categories: Names; readonly tags: Names };
  };
