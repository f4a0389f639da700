import type { Context } from '../command.ts';

/** What one check found out. */
export type Finding = Readonly<{ isGood: boolean; detail: string }>;

/** Looks at one thing. Throws when it cannot even be looked at; `not used` leaves the line out. */
export type Check = (context: Context) => Promise<Finding | 'not used'>;
