import type { LearnerId } from '../id.ts';
import type { Locale } from '../language.ts';
import type { Role } from './permission.ts';

/** A person with an account. Staff are learners with a role. */
export type Learner = {
  readonly id: LearnerId;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly status: 'active' | 'suspended';
  readonly locale: Locale;
  /** IANA zone, such as `Europe/Moscow`. */
  readonly timeZone: string;
  /** The local hour (0–23) at which the learner's day begins. */
  readonly dayStartHour: number;
  readonly registeredAt: Date;
};

/** Addresses are compared without case and in one Unicode form; the domain part is never case sensitive. */
export function canonicalEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}
