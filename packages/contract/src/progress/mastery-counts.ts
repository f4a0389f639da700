import { z } from 'zod';

/** How many of a learner's cards stand at each mastery level. */
export const masteryCounts = z.object({
  new: z.int(),
  learning: z.int(),
  young: z.int(),
  firm: z.int(),
  mastered: z.int(),
});
