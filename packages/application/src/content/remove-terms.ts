import type { DeckId, LearnerId, TermId } from '@slova/domain';
import { deckLimits, DomainError, headwordKey } from '@slova/domain';
import type { StoredDeck, StoredTerm, TermWrite } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';

export type ChosenTerms = {
  readonly deckId: DeckId;
  readonly termIds: readonly TermId[];
  readonly reason?: string | undefined;
};
/** How many terms were different before. */
export type DecideTerms = (actorId: LearnerId, chosen: ChosenTerms) => Promise<{ readonly terms: number }>;

/** Removes terms; learners keep what they know of them, should they come back. Throws `not_found`, `not_permitted`. */
export function makeRemoveTerms(ports: EditPorts): DecideTerms {
  return (actorId, { termIds, ...opening }) =>
    editDeck(ports, { actorId, wanted: 'edit', ...opening }, (edit) => removeTerms(edit, termIds));
}

/** Takes removed terms back, at their old places. Throws `not_found`, `not_permitted`, `deck_is_full`. */
export function makeRestoreTerms(ports: EditPorts): DecideTerms {
  return (actorId, { termIds, ...opening }) =>
    editDeck(ports, { actorId, wanted: 'edit', ...opening }, (edit) => restoreTerms(edit, termIds));
}

export type RemoveTerm = (
  actorId: LearnerId,
  chosen: { readonly termId: TermId; readonly reason?: string | undefined },
) => Promise<void>;

/** Removes one term, wherever it is. Throws `not_found`, `not_permitted`. */
export function makeRemoveTerm(ports: EditPorts): RemoveTerm {
  return async (actorId, { termId, reason }) => {
    const deckId = await ports.unitOfWork(({ content }) => content.deckOfTerm(termId));
    if (!deckId) throw new DomainError('not_found', 'termId');
    const opening = { actorId, deckId, wanted: 'edit', field: 'termId', reason } as const;
    await editDeck(ports, opening, (edit) => removeTerms(edit, [termId], 'termId'));
  };
}

/** Removes terms of a deck that is open; those that are gone already stay so. */
export const removeTerms = (edit: Edit, termIds: readonly TermId[], field?: string) =>
  setRemoved(edit, termIds, { removed: true, field });

/** Takes removed terms of a deck that is open back. */
export const restoreTerms = (edit: Edit, termIds: readonly TermId[], field?: string) =>
  setRemoved(edit, termIds, { removed: false, field });

async function setRemoved(
  edit: Edit,
  termIds: readonly TermId[],
  { removed, field }: { readonly removed: boolean; readonly field: string | undefined },
): Promise<{ readonly terms: number }> {
  const { deck, repositories, at } = edit;
  const found = new Map((await repositories.content.terms(deck.id, termIds)).map((term) => [term.id, term]));
  const missing = termIds.findIndex((id) => !found.has(id));
  if (missing >= 0) throw new DomainError('not_found', field ?? `termIds.${missing}`);
  const turned = [...found.values()].filter(({ removedAt }) => (removedAt !== null) !== removed);
  const terms = removed ? -turned.length : turned.length;
  if (deck.terms + terms > deckLimits.terms) throw new DomainError('deck_is_full', 'termIds');
  if (removed) await repositories.content.removeTerms(deck.id, idsOf(turned), at);
  else await repositories.content.saveTerms(deck.id, turned.map(restored(deck)), at);
  const changes = turned.map((term) => changeOf(term, removed));
  await leaveTraces(edit, { changes, terms, termIds: idsOf(turned) });
  return { terms: turned.length };
}

const idsOf = (terms: readonly StoredTerm[]): TermId[] => terms.map(({ id }) => id);

/** The language of the headwords may be another one since. */
const restored =
  ({ termLanguage }: StoredDeck) =>
  (term: StoredTerm): TermWrite => ({
    ...term,
    removedAt: null,
    version: term.version + 1,
    headwordKey: headwordKey(term.written.headword, termLanguage),
  });

const changeOf = ({ id: termId, version, written }: StoredTerm, removed: boolean) =>
  removed
    ? ({ kind: 'removed', termId, version: version + 1, before: written, after: null } as const)
    : ({ kind: 'restored', termId, version: version + 1, before: null, after: written } as const);
