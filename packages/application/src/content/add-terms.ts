import type { DeckId, LearnerId, TermId, WrittenTerm } from '@slova/domain';
import { deckLimits, DomainError, headwordKey, writtenTerm } from '@slova/domain';
import type { TermWrite } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';

/** A term to be added. `guid`: what another program knows it by. */
export type TermDraft = WrittenTerm & { readonly guid?: string | null | undefined };
/** A term that was added, and those that were there already and are most likely the same. */
export type AddedTerm = { readonly id: TermId; readonly version: number; readonly alike: readonly TermId[] };

export type TermsToAdd = {
  readonly deckId: DeckId;
  readonly terms: readonly TermDraft[];
  readonly reason?: string | undefined;
};
export type AddTerms = (actorId: LearnerId, added: TermsToAdd) => Promise<readonly AddedTerm[]>;

/** Adds terms at the end of a deck. Throws `not_found`, `not_permitted`, `deck_is_full`, and `invalid_input` with the field. */
export function makeAddTerms(ports: EditPorts): AddTerms {
  return (actorId, { terms, ...opening }) =>
    editDeck(ports, { actorId, wanted: 'edit', ...opening }, (edit) => addTerms(edit, terms));
}

/** Adds terms to a deck that is open. Duplicates are told of, not refused. */
export async function addTerms(edit: Edit, drafts: readonly TermDraft[]): Promise<readonly AddedTerm[]> {
  const { deck, repositories, newId, at } = edit;
  const { content } = repositories;
  if (deck.terms + drafts.length > deckLimits.terms) throw new DomainError('deck_is_full', 'terms');
  const first = await content.nextPosition(deck.id);
  const terms = drafts.map(({ guid = null, ...draft }, index): TermWrite => {
    const written = writtenTerm(draft, deck, `terms.${index}`);
    const key = headwordKey(written.headword, deck.termLanguage);
    const place = { id: newId() as TermId, position: first + index, version: 1, guid, removedAt: null };
    return { ...place, written, headwordKey: key };
  });
  const alike = await likeTerms(edit, terms);
  await content.addTerms(deck.id, terms, at);
  await leaveTraces(edit, {
    changes: terms.map(({ id, version, written }) => ({
      kind: 'created',
      termId: id,
      version,
      before: null,
      after: written,
    })),
    terms: terms.length,
    termIds: terms.map(({ id }) => id),
  });
  return terms.map(({ id, version }) => ({ id, version, alike: alike.get(id) ?? [] }));
}

/** Terms that are most likely the same, in the deck or earlier in the list, by the term that they are like. */
async function likeTerms(
  { deck, repositories }: Edit,
  terms: readonly TermWrite[],
): Promise<ReadonlyMap<TermId, readonly TermId[]>> {
  const known = new Map<string, TermId[]>();
  const keyOf = (key: string, partOfSpeech: string): string => `${partOfSpeech} ${key}`;
  const likenesses = terms.map((term) => ({
    headwordKey: term.headwordKey,
    partOfSpeech: term.written.partOfSpeech,
  }));
  for (const found of await repositories.content.alike(deck.id, likenesses)) {
    const key = keyOf(found.headwordKey, found.partOfSpeech);
    known.set(key, [...(known.get(key) ?? []), found.id]);
  }
  return new Map(
    terms.map((term) => {
      const key = keyOf(term.headwordKey, term.written.partOfSpeech);
      const others = known.get(key) ?? [];
      known.set(key, [...others, term.id]);
      return [term.id, others];
    }),
  );
}
