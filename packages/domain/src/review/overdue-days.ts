import type { LearnerDay } from '../progress/index.ts';
import type { Due } from './card.ts';

/** Days by which a due day has passed; 0 when it has not, and for steps under a day. */
export const overdueDays = (due: Due | null, today: LearnerDay): number =>
  due && 'on' in due ? Math.max(0, today - due.on) : 0;
