import { checkSchema } from '@slova/postgres';
import type { Check } from './finding.ts';

export const checkStarterDecks: Check = ({ withDatabase }) =>
  withDatabase(async ({ sql }) => {
    await checkSchema(sql);
    const [row] = await sql<{ decks: number; terms: number }[]>`
      select count(*)::int as decks, coalesce(sum(term_count), 0)::int as terms from decks`;
    const { decks, terms } = row ?? { decks: 0, terms: 0 };
    const isGood = decks > 0 && terms > 0;
    return { isGood, detail: isGood ? `${decks} decks, ${terms} terms` : 'no decks; run "pnpm slova seed"' };
  });
