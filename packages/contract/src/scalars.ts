import type { Id, LearnerDay } from '@slova/domain';
import { isoDateOf, learnerDayOf } from '@slova/domain';
import { z } from 'zod';

/** A UUID, branded with whose it is. */
export const id = <Kind extends string>(): z.ZodType<Id<Kind>, string> =>
  z.uuid() as unknown as z.ZodType<Id<Kind>, string>;

/** An instant on its way out: a Date inside, ISO 8601 with milliseconds and `Z` on the wire. */
export const instant = z
  .date()
  .transform((date) => date.toISOString())
  .pipe(z.iso.datetime());

/** A learner's calendar day on its way out: a day number inside, `YYYY-MM-DD` on the wire. */
export const calendarDay = z
  .custom<LearnerDay>((value) => Number.isSafeInteger(value))
  .transform((day) => isoDateOf(day))
  .pipe(z.iso.date());

/** A learner's calendar day on its way in: `YYYY-MM-DD` on the wire, a day number inside. */
export const givenDay = z.iso.date().transform((day) => learnerDayOf(day));

/** A text in both interface languages. */
export const localText = z.object({ en: z.string(), ru: z.string() });

/** A text a person typed: trimmed, no NUL (PostgreSQL cannot store it), of bounded length in code points. */
export const typedText = (min: number, max: number): z.ZodString =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\u0000]*$/u);

/** Nothing to say but that it was done. */
export const done = z.object({ done: z.literal(true) });
