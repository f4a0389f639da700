import { appealStates, caseDecisions, caseStates, reportReasons } from '@slova/domain';
import { z } from 'zod';
import { id, instant, localText, typedText } from '../scalars.ts';

/** Something is wrong with a term, with a deck itself, or with the term of a card: one of them is named. */
export const reportFiling = z
  .strictObject({
    deckId: id<'deck'>().optional(),
    /** Left out: the deck itself. */
    termId: id<'term'>().optional(),
    cardId: id<'card'>().optional(),
    reason: z.enum(reportReasons),
    note: typedText(0, 1_000).default(''),
  })
  .refine(({ deckId, cardId }) => (deckId === undefined) !== (cardId === undefined), { path: ['deckId'] });

export const noticesRequest = z.strictObject({ deckId: id<'deck'>() });
/** What moderators decided about a deck of one's own. */
export const authorNotices = z.object({
  notices: z.array(
    z.object({
      caseId: id<'content-case'>(),
      termId: id<'term'>().nullable(),
      name: localText,
      state: z.enum(caseStates),
      appeal: z.enum(appealStates),
      decidedAt: instant,
      reason: z.string(),
      appealReason: z.string().nullable(),
    }),
  ),
});

export const appealMaking = z.strictObject({ caseId: id<'content-case'>(), text: typedText(3, 1_000) });

export const caseFilter = z.enum(['waiting', 'appealed', 'asked', 'hidden', 'closed']);
export const caseSearch = z.strictObject({
  filter: caseFilter.default('waiting'),
  reason: z.enum(reportReasons).optional(),
  page: z.int().min(1).max(10_000).default(1),
});

const caseRow = z.object({
  id: id<'content-case'>(),
  deckId: id<'deck'>(),
  termId: id<'term'>().nullable(),
  state: z.enum(caseStates),
  appeal: z.enum(appealStates),
  name: localText,
  language: z.string().nullable(),
  deckTitle: localText,
  authorName: z.string().nullable(),
  reasons: z.array(z.enum(reportReasons)),
  reports: z.int(),
  openedAt: instant,
  decidedAt: instant.nullable(),
});
export const casePage = z.object({ cases: z.array(caseRow), total: z.int(), pageSize: z.int() });

export const caseChoice = z.strictObject({ caseId: id<'content-case'>() });
export const caseDetails = caseRow.extend({
  authorId: id<'learner'>().nullable(),
  decidedBy: id<'learner'>().nullable(),
  reason: z.string().nullable(),
  appealText: z.string().nullable(),
  appealReason: z.string().nullable(),
  filed: z.array(
    z.object({
      id: z.uuid(),
      learnerId: id<'learner'>(),
      name: z.string(),
      reason: z.enum(reportReasons),
      note: z.string(),
      filedAt: instant,
      isWaiting: z.boolean(),
    }),
  ),
  audit: z.array(
    z.object({ id: z.uuid(), action: z.string(), actorName: z.string(), reason: z.string(), at: instant }),
  ),
});

/** The reason is told to the author and to whoever reported it, and written to the audit log. */
export const caseDeciding = z.strictObject({
  caseId: id<'content-case'>(),
  decision: z.enum(caseDecisions),
  reason: typedText(3, 500),
});
