import { customType, integer, timestamp, uuid } from 'drizzle-orm/pg-core';

/** An instant with time zone, milliseconds. */
export const instantColumn = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** A learner's calendar day as its number (days since 1970-01-01). */
export const dayColumn = (name: string) => integer(name);

/** The learner that a row belongs to: first in the primary key of every learner-scoped table. */
export const learnerColumn = () => uuid('learner_id').notNull();

/** JSON whose shape the application owns. */
export const json = <Shape>(name: string) =>
  customType<{ data: Shape; driverData: string }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(value),
  })(name);
