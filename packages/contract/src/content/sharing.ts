import {
  correctedFields,
  deckAccesses,
  deckFates,
  deckVisibilities,
  levels,
  longestCorrection,
  ownFields,
  publishingChecks,
  suggestedFields,
  termFields,
} from '@slova/domain';
import { z } from 'zod';
import { id, instant, localText, typedText } from '../scalars.ts';

const languages = {
  termLanguage: z.string(),
  answerLanguage: z.string(),
  answerKind: z.enum(['translation', 'definition']),
};
const opinions = { learners: z.int(), ratings: z.int(), stars: z.number().nullable() };
const authorRole = z.enum(['reviewer', 'editor']);

/** `GET catalogue`: keyset pages; `after` is the `next` of the page before. */
export const catalogueRequest = z.strictObject({
  termLanguage: z.string().max(35).optional(),
  answerLanguage: z.string().max(35).optional(),
  level: z.enum(levels).optional(),
  /** A category or tag. */
  topic: typedText(1, 100).optional(),
  sort: z.enum(['quality', 'newest', 'learners']).default('quality'),
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(24),
});
export const cataloguePage = z.object({
  decks: z.array(
    z.object({
      id: id<'deck'>(),
      slug: z.string(),
      title: localText,
      description: localText,
      ...languages,
      terms: z.int(),
      level: z.enum(levels).nullable(),
      author: z.string().nullable(),
      ...opinions,
      isEnrolled: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
});
export const catalogueChoices = z.object({
  languages: z.array(z.object({ termLanguage: z.string(), answerLanguage: z.string() })),
  topics: z.array(z.string()),
});

/** `GET decks/{deckId}/standing` */
export const deckStanding = z.object({
  ...opinions,
  myStars: z.int().nullable(),
  answersGiven: z.int(),
  openSuggestions: z.int().nullable(),
  access: z.enum(deckAccesses),
});
export const deckRating = z.strictObject({ deckId: id<'deck'>(), stars: z.int().min(1).max(5) });

/** `GET decks/{deckId}/sharing` */
export const sharingView = z.object({
  deckId: id<'deck'>(),
  title: localText,
  ownerId: id<'learner'>().nullable(),
  visibility: z.enum(deckVisibilities),
  access: z.enum(deckAccesses),
  /** Its page for everybody is `/d/{key}`; null: it has none. */
  key: z.string().nullable(),
  /** What it still lacks before it can be published. */
  missing: z.array(z.enum(publishingChecks)),
  review: z.object({ sentBackFor: z.string().nullable(), isByMe: z.boolean() }).nullable(),
  authors: z.array(
    z.object({
      learnerId: id<'learner'>(),
      displayName: z.string(),
      role: z.enum(['owner', 'reviewer', 'editor']),
    }),
  ),
  invitations: z.array(z.object({ email: z.string(), role: authorRole })),
});
export const deckSharing = z.strictObject({ deckId: id<'deck'>(), visibility: z.enum(deckVisibilities) });
export const deckSentBack = z.strictObject({ deckId: id<'deck'>(), reason: typedText(1, 1_000) });
export const authorInvitation = z.strictObject({
  deckId: id<'deck'>(),
  email: z.email().max(254),
  role: authorRole,
});
export const invitedAddress = z.strictObject({ deckId: id<'deck'>(), email: z.email().max(254) });
export const deckAuthor = z.strictObject({ deckId: id<'deck'>(), authorId: id<'learner'>() });
export const invitationList = z.object({
  invitations: z.array(
    z.object({ deckId: id<'deck'>(), title: localText, role: authorRole, by: z.string() }),
  ),
});
export const invitationAnswer = z.strictObject({ deckId: id<'deck'>(), isAccepted: z.boolean() });
/** What comes after `/d/`. */
export const deckKey = z.strictObject({ key: typedText(1, 200) });
export const openedDeck = z.object({ deckId: id<'deck'>() });

/** `GET learning/decks/{deckId}/fate`: what became of a deck that the caller studies or studied. */
export const studiedDeck = z.object({
  deckId: id<'deck'>(),
  /** Null: a hidden deck is not named. */
  title: localText.nullable(),
  /** Null: it is shared as ever. */
  fate: z.enum(deckFates).nullable(),
  isLeft: z.boolean(),
});
/** `GET learning/left-decks` */
export const leftDecks = z.object({
  decks: z.array(z.object({ id: id<'deck'>(), title: localText, terms: z.int(), leftAt: instant })),
});

/** `GET decks/{deckId}/news`: what others changed since the learner last looked. */
export const deckNews = z.object({
  since: instant,
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  terms: z.array(
    z.object({
      termId: id<'term'>(),
      headword: z.string(),
      kind: z.enum(['added', 'changed', 'removed']),
      differences: z.array(
        z.object({
          field: z.enum(termFields),
          sense: z.int().nullable(),
          from: z.array(z.string()),
          to: z.array(z.string()),
        }),
      ),
      /** What the learner says otherwise: no change touches it. */
      own: z.array(z.string()),
    }),
  ),
});

const correctedText = typedText(0, longestCorrection);

/** `POST terms/{termId}/suggestions` */
export const correction = z.strictObject({
  termId: id<'term'>(),
  field: z.enum(suggestedFields),
  text: correctedText,
  reason: typedText(0, 1_000)
    .nullable()
    .transform((reason) => reason || null),
});
export const suggestionRequest = z.strictObject({
  deckId: id<'deck'>(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
const suggestion = z.object({
  id: z.uuid(),
  termId: id<'term'>(),
  headword: z.string(),
  field: z.enum(suggestedFields),
  before: z.string(),
  after: z.string(),
  /** What the field says now, where that is no longer `before`. */
  now: z.string().nullable(),
  reason: z.string().nullable(),
  /** How many learners suggest it. */
  count: z.int(),
  by: z.string(),
  madeAt: instant,
});
export const suggestionPage = z.object({
  /** Whether the learner decides on them. */
  isAuthor: z.boolean(),
  suggestions: z.array(suggestion),
  next: z.string().nullable(),
});

/** Suggestions for decks of the house, on which staff decide. */
export const houseSuggestionRequest = z.strictObject({
  after: z.uuid().optional(),
  limit: z.int().min(1).max(50).default(20),
});
export const houseSuggestionPage = z.object({
  suggestions: z.array(suggestion.extend({ deckId: id<'deck'>(), deckTitle: localText, ...languages })),
  next: z.string().nullable(),
});
export const suggestionChoice = z.strictObject({ suggestionId: z.uuid() });
export const suggestionDeclined = z.strictObject({ suggestionId: z.uuid(), reason: typedText(1, 1_000) });

const ownText = z.object({ mine: z.string(), base: z.string() }).optional();
const ownTexts = z.object({ headword: ownText, meaning: ownText, pronunciation: ownText });

/** `GET decks/{deckId}/own`: what the learner says otherwise, by term. */
export const ownFieldList = z.object({
  terms: z.array(
    z.object({
      termId: id<'term'>(),
      fields: ownTexts,
      /** Of which the authors say something else by now. */
      outdated: z.array(z.enum(ownFields)),
    }),
  ),
});
/** `PATCH terms/{termId}/own`; null: as the authors have it. */
export const ownFieldChange = z.strictObject({
  termId: id<'term'>(),
  field: z.enum(ownFields),
  text: correctedText.nullable(),
});

export const termChoice = z.strictObject({ termId: id<'term'>() });
/** `GET terms/{termId}/texts`: what of a term can be corrected. */
export const correctableTerm = z.object({
  deckId: id<'deck'>(),
  title: localText,
  ...languages,
  texts: z.record(z.enum(correctedFields), z.string()),
  own: ownTexts,
});
