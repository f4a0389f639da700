import { sameValue } from '@slova/domain';
import type { DeckDraft } from './deck-form-state.ts';

type Side = 'mine' | 'theirs';
type Field = keyof DeckDraft;

/**
 * What two people made of what is said about a deck, field by field. `conflicts`: fields that both changed in different ways and
 * that are not chosen yet; there mine stands.
 */
export function mergedDeck(
  base: DeckDraft,
  mine: DeckDraft,
  theirs: DeckDraft,
  chosen: Readonly<Record<string, Side>> = {},
): { readonly merged: DeckDraft; readonly collided: readonly Field[]; readonly conflicts: readonly Field[] } {
  const fields = Object.keys(base) as Field[];
  const isMine = (field: Field): boolean => !sameValue(base[field], mine[field]);
  const isTheirs = (field: Field): boolean => !sameValue(base[field], theirs[field]);
  const collided = fields.filter(
    (field) => isMine(field) && isTheirs(field) && !sameValue(mine[field], theirs[field]),
  );
  const taken = fields.filter((field) =>
    collided.includes(field) ? chosen[field] === 'theirs' : isTheirs(field),
  );
  const merged = { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
  return { merged, collided, conflicts: collided.filter((field) => chosen[field] === undefined) };
}
