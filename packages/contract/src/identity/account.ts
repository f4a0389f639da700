import type { LearnerId } from '@slova/domain';
import { isTimeZone, locales, passwordLength, roles } from '@slova/domain';
import { z } from 'zod';
import { id, instant, typedText } from '../scalars.ts';

const email = z.email().max(254);
const password = z.string().max(1_024);
const timeZone = z.string().max(64).refine(isTimeZone, { error: 'time_zone' });

/** `POST auth/register` */
export const registration = z.strictObject({
  email,
  password: password.min(passwordLength.min).max(passwordLength.max),
  displayName: typedText(1, 60),
  locale: z.enum(locales).optional(),
  timeZone: timeZone.optional(),
});

/** `POST auth/login` */
export const credentials = z.strictObject({ email, password: password.min(1) });

/** `PATCH users/me` */
export const profileChange = z.strictObject({
  displayName: typedText(1, 60).optional(),
  locale: z.enum(locales).optional(),
  timeZone: timeZone.optional(),
  dayStartHour: z.int().min(0).max(23).optional(),
});

/** The signed-in person, as both apps and `GET users/me` show them. */
export const account = z.object({
  id: id<'learner'>(),
  email: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  locale: z.enum(locales),
  timeZone: z.string(),
  dayStartHour: z.int(),
  registeredAt: instant,
});

export const signedIn = z.object({ user: account });
export type Account = z.output<typeof account> & { id: LearnerId };
