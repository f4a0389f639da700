import type { LearnerDay } from '@slova/domain';
import type { Sql } from 'postgres';

/** Whether a card is due by the day: burying never hides one inside a learning step (rule S15). */
export const dueByDay = (sql: Sql, today: LearnerDay) => sql`
  held is null and due_on <= ${today} and (buried_on is distinct from ${today} or state in ('learning', 'relearning'))`;
