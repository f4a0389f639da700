import { roles } from '@slova/domain';
import { z } from 'zod';
import { id, instant, typedText } from '../scalars.ts';

/** True figures for the overview, from daily roll-ups (UTC days). */
export const overview = z.object({
  totals: z.object({ learners: z.int(), decks: z.int(), terms: z.int(), reviews: z.int() }),
  days: z.array(
    z.object({
      day: z.iso.date(),
      registrations: z.int(),
      activeLearners: z.int(),
      reviews: z.int(),
      recalled: z.int(),
      durationMs: z.int(),
    }),
  ),
  exerciseTypes: z.array(z.object({ type: z.string(), reviews: z.int(), recalled: z.int() })),
  /** When the worker last folded events into the roll-ups, and how many wait. */
  aggregatedAt: instant.nullable(),
  waitingEvents: z.int(),
});
export const overviewRequest = z.strictObject({ days: z.coerce.number().int().min(1).max(366).default(30) });

export const userSearch = z.strictObject({
  query: typedText(0, 200).default(''),
  status: z.enum(['active', 'suspended']).optional(),
  page: z.int().min(1).max(10_000).default(1),
});

export const userRow = z.object({
  id: id<'learner'>(),
  email: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  status: z.enum(['active', 'suspended']),
  registeredAt: instant,
  lastReviewedAt: instant.nullable(),
  reviews: z.int(),
});
export const userPage = z.object({ users: z.array(userRow), total: z.int(), pageSize: z.int() });

export const userChoice = z.strictObject({ userId: id<'learner'>() });
export const auditEntry = z.object({
  id: z.uuid(),
  action: z.string(),
  actorName: z.string(),
  reason: z.string(),
  at: instant,
});
export const userDetails = z.object({
  user: userRow.extend({ locale: z.string(), timeZone: z.string(), suspendedReason: z.string().nullable() }),
  decks: z.array(
    z.object({
      title: z.object({ en: z.string(), ru: z.string() }),
      enrolledAt: instant,
      cards: z.int(),
      reviewed: z.int(),
    }),
  ),
  sessions: z.array(z.object({ createdAt: instant, lastUsedAt: instant, userAgent: z.string() })),
  audit: z.array(auditEntry),
});

/** Suspending and reinstating: the reason is written to the audit log. */
export const suspension = z.strictObject({ userId: id<'learner'>(), reason: typedText(3, 500) });

export const queueStates = z.object({
  queues: z.array(
    z.object({
      name: z.string(),
      backend: z.enum(['postgres', 'redis']),
      waiting: z.int(),
      active: z.int(),
      delayed: z.int(),
      completed: z.int(),
      failed: z.int(),
      reportedAt: instant,
      failures: z.array(
        z.object({
          jobId: z.string(),
          job: z.string(),
          reason: z.string(),
          attempts: z.int(),
          failedAt: instant,
        }),
      ),
    }),
  ),
  outbox: z.object({ waiting: z.int(), oldestAt: instant.nullable() }),
});
export const jobRetry = z.strictObject({ queue: typedText(1, 100), jobId: typedText(1, 200) });
