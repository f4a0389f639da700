import type { CardState } from './card.ts';

/** Whether a card is inside a learning step, which nothing may put off (rule S15). */
export function isInStep({ state }: { readonly state: CardState }): boolean {
  return state === 'learning' || state === 'relearning';
}
