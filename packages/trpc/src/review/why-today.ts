import type { ExplainedCard } from '@slova/application';
import { cardChoice, explainedCard } from '@slova/contract';
import { shows, signedIn } from '../procedure/index.ts';

/** Why a card is due when it is, and all that happened to it (SRS-7). */
export const whyToday = signedIn({
  method: 'GET',
  path: 'learning/cards/{cardId}/why',
  summary: 'Why a card is due when it is, with its history',
})
  .input(cardChoice)
  .output(shows(explainedCard))
  .query(async ({ ctx: { learner, moment, useCases }, input }) =>
    view(await useCases.explainCard(learner.id, input.cardId, moment)),
  );

function view({ card, entries, ...explained }: ExplainedCard) {
  const { headword, language, today, overdueDays, recallToday, why } = explained;
  const { id: cardId, deckId, termId, direction, state, held, due } = card;
  const shown = { cardId, deckId, termId, direction, headword, language, state, held, due, today };
  return {
    ...shown,
    overdueDays,
    recallToday,
    why,
    entries: entries.toReversed().map(({ after, ...entry }) => ({
      id: entry.id,
      kind: entry.kind,
      setBy: entry.setBy,
      rating: entry.rating,
      exerciseType: entry.exerciseType,
      at: entry.at,
      on: entry.on,
      gapDays: entry.gapDays,
      intervalDays: after?.intervalDays ?? null,
      stability: after?.memory.stability ?? null,
    })),
  };
}
