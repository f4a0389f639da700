import type { AnswerResult } from '@slova/application';
import type { Due } from '@slova/domain';

/** A result as JSON holds it: instants are texts. */
export type StoredResult = Omit<AnswerResult, 'next'> & {
  readonly next:
    | (Omit<NonNullable<AnswerResult['next']>, 'due'> & {
        readonly due: { readonly at: string } | Exclude<Due, { at: Date }>;
      })
    | null;
};

/** The first result of an attempt, as it was told then. */
export function resultOf(stored: StoredResult | null): AnswerResult | null {
  if (!stored) return null;
  const { next } = stored;
  return {
    ...stored,
    next: next && { ...next, due: 'at' in next.due ? { at: new Date(next.due.at) } : next.due },
  };
}
