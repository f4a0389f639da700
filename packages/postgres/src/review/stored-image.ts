import type { CardImage, Due } from '@slova/domain';

/** An image as JSON holds it: instants are texts. Rows of older versions know of no holds. */
export type StoredImage = Omit<CardImage, 'due' | 'lastReviewedAt' | 'held'> & {
  readonly due: { readonly at: string } | Exclude<Due, { at: Date }> | null;
  readonly lastReviewedAt: string | null;
  readonly held?: CardImage['held'];
};

/** The card before a row of its log. */
export function imageOfStored(stored: StoredImage): CardImage {
  const { due, lastReviewedAt, held = null } = stored;
  return {
    ...stored,
    due: dueOfStored(due),
    lastReviewedAt: lastReviewedAt === null ? null : new Date(lastReviewedAt),
    held,
  };
}

/** When it was due. */
export const dueOfStored = (due: StoredImage['due']): CardImage['due'] =>
  due && ('at' in due ? { at: new Date(due.at) } : due);
