import type { Digest, SessionItem, SessionPage } from '@slova/application';
import type { sessionPage } from '@slova/contract';
import type { z } from 'zod';
import { exerciseViewOf } from './exercise-view-of.ts';

type View = z.input<typeof sessionPage>;

/** A session page as it travels. */
export function sessionView({ items, ...page }: SessionPage, digest: Digest): View {
  return { ...page, items: items.map((item) => itemView(item, digest)) };
}

function itemView(item: SessionItem, digest: Digest): View['items'][number] {
  const { attempt, card } = item;
  const { direction, state } = card;
  return { attemptId: attempt.id, cardId: card.id, direction, state, exercise: exerciseViewOf(item, digest) };
}
