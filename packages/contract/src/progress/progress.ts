import { z } from 'zod';
import { calendarDay, id, instant, localText } from '../scalars.ts';
import { masteryCounts } from './mastery-counts.ts';

/** `GET progress/summary`: what Today shows. Times in milliseconds. */
export const progressSummary = z.object({
  today: calendarDay,
  reviews: z.int(),
  newCards: z.int(),
  recalled: z.int(),
  durationMs: z.int(),
  streak: z.object({ days: z.int(), today: z.enum(['done', 'at-risk', 'resting', 'none']) }),
  /** When the next learning step of today falls due, if one is on its way. */
  nextStepAt: instant.nullable(),
  decks: z.array(
    z.object({
      deckId: id<'deck'>(),
      title: localText,
      dueNow: z.int(),
      newToday: z.int(),
      mastery: masteryCounts,
    }),
  ),
});

/** `GET progress/calendar`: days with reviews within the last `days` days, oldest first. */
export const calendarRequest = z.strictObject({ days: z.coerce.number().int().min(1).max(731).default(365) });
export const calendar = z.object({
  today: calendarDay,
  days: z.array(
    z.object({
      day: calendarDay,
      reviews: z.int(),
      newCards: z.int(),
      recalled: z.int(),
      durationMs: z.int(),
    }),
  ),
});

/** `GET progress/forecast`: cards due on each coming day; the backlog stands apart from today's own. */
export const forecastRequest = z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(30) });
export const forecast = z.object({
  today: calendarDay,
  backlog: z.int(),
  days: z.array(z.object({ day: calendarDay, due: z.int() })),
});

/** `GET progress/mastery` */
export const mastery = z.object({
  decks: z.array(z.object({ deckId: id<'deck'>(), title: localText, mastery: masteryCounts })),
});
