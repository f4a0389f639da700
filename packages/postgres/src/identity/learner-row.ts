import type { Learner, LearnerId, Locale, Role } from '@slova/domain';

/** Columns of an account that everybody may see of their own. */
export type LearnerRow = {
  id: string;
  email: string;
  display_name: string;
  role: Role;
  status: 'active' | 'suspended';
  locale: Locale;
  time_zone: string;
  day_start_hour: number;
  registered_at: Date;
};

export function learnerOf(row: LearnerRow): Learner {
  return {
    id: row.id as LearnerId,
    email: row.email,
    displayName: row.display_name,
    role: row.role,
    status: row.status,
    locale: row.locale,
    timeZone: row.time_zone,
    dayStartHour: row.day_start_hour,
    registeredAt: row.registered_at,
  };
}
