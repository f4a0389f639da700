import { directions } from '@slova/domain';
import { z } from 'zod';

/** What the cards of a deck in a file ask and how strictly; files before these words say nothing of it. */
export const cardRules = {
  directions: z.array(z.enum(directions)).min(1).max(directions.length).optional(),
  leadingWords: z.enum(['free', 'tested']).optional(),
  caseMatters: z.boolean().optional(),
};
