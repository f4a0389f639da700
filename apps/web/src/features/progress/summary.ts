import type { Outputs } from '../../shared/api/outputs.ts';

/** What Today shows. */
export type Summary = Outputs['progress']['summary'];
export type DeckToday = Summary['decks'][number];

/** The deck to go on with: the one with most to review, else the first with something new. */
export function nextDeck({ decks }: Pick<Summary, 'decks'>): DeckToday | null {
  const due = decks.filter(({ dueNow }) => dueNow > 0).toSorted((one, other) => other.dueNow - one.dueNow);
  return due[0] ?? decks.find(({ newToday }) => newToday > 0) ?? null;
}

/** What waits in all decks together, and when the next learning step of today falls due. */
export function workOf({ decks, nextStepAt }: Summary): {
  readonly due: number;
  readonly fresh: number;
  readonly nextStepAt: string | null;
} {
  const total = (field: 'dueNow' | 'newToday'): number => decks.reduce((sum, deck) => sum + deck[field], 0);
  return { due: total('dueNow'), fresh: total('newToday'), nextStepAt };
}
