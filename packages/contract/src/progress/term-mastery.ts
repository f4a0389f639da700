import { directions, masteryLevels } from '@slova/domain';
import { z } from 'zod';
import { calendarDay, id, localText } from '../scalars.ts';
import { masteryCounts } from './mastery-counts.ts';

const named = z.object({ name: z.string(), title: localText.nullable(), mastery: masteryCounts });

/** Terms of a deck by level: in all, by category and by tag. */
export const termMastery = z.object({
  terms: masteryCounts,
  categories: z.array(named),
  tags: z.array(named),
});

export const termStandingRequest = z.strictObject({
  deckId: id<'deck'>(),
  termIds: z.array(id<'term'>()).min(1).max(100),
});
export const termStandings = z.object({
  terms: z.array(
    z.object({
      termId: id<'term'>(),
      mastery: z.enum(masteryLevels),
      cards: z.array(
        z.object({
          cardId: id<'card'>(),
          direction: z.enum(directions),
          mastery: z.enum(masteryLevels),
          dueOn: calendarDay.nullable(),
        }),
      ),
    }),
  ),
});
