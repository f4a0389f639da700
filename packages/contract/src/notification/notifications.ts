import { caseDecisions } from '@slova/domain';
import { deckNotices } from '@slova/domain';
import { z } from 'zod';
import { achievementId } from '../engagement/index.ts';
import { id, instant, localText } from '../scalars.ts';

/** What a notification says, as data: the apps put it into words in the reader's language. */
export const notificationContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('welcome') }),
  z.object({ kind: z.literal('achievement'), achievementId, tier: z.int() }),
  z.object({
    kind: z.literal('leech'),
    cardId: id<'card'>(),
    headword: z.string(),
    language: z.string(),
    reviews: z.int(),
    failures: z.int(),
    /** Failures that the card's memory had made one expect. */
    expected: z.number(),
    isPutAside: z.boolean(),
  }),
  z.object({
    kind: z.literal('case'),
    as: z.enum(['moderator', 'author', 'reporter']),
    what: z.enum(['opened', 'appealed', ...caseDecisions]),
    caseId: id<'content-case'>(),
    deckId: id<'deck'>(),
    termId: id<'term'>().nullable(),
    name: localText,
    language: z.string().nullable(),
    reason: z.string(),
  }),
  z.object({
    kind: z.literal('deck'),
    deckId: id<'deck'>(),
    title: localText,
    what: z.enum(deckNotices),
    detail: z.string().nullable(),
  }),
]);
export type NotificationContent = z.output<typeof notificationContent>;

export const notification = z.object({
  id: id<'notification'>(),
  content: notificationContent,
  createdAt: instant,
  readAt: instant.nullable(),
});

export const notificationList = z.object({ notifications: z.array(notification), unread: z.int() });
export const notificationChoice = z.strictObject({ ids: z.array(id<'notification'>()).min(1).max(100) });
/** What the stream carries. */
export const notificationSignal = z.object({ notification, unread: z.int() });
