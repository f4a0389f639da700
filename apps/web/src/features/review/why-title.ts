import type { ExplainedCard } from './card-page.tsx';

/** What the page of a card asks: why it is due today, or why on another day (`YYYY-MM-DD`); neither when it is not due at all. */
export type WhyTitle =
  | { readonly name: 'today' }
  | { readonly name: 'day'; readonly on: string }
  | { readonly name: 'plain' };

/** A day that has passed asks for the card today, and a learning step falls due within the day. Days compare as texts. */
export function whyTitle({ due, held, today }: Pick<ExplainedCard, 'due' | 'held' | 'today'>): WhyTitle {
  if (due === null || held !== null) return { name: 'plain' };
  return 'on' in due && due.on > today ? { name: 'day', on: due.on } : { name: 'today' };
}
