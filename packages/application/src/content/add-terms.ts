import type { DeckId, LearnerId, TermId, WrittenTerm } from '@slova/domain';
import { deckLimits, DomainError, headwordKey, writtenTerm } from '@slova/domain';
import type { TermWrite } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';
import { useMedia } from './use-media.ts';

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
  const terms = await placed(
    edit,
    drafts.map(({ guid = null, ...draft }, index) => ({
      guid,
      written: writtenTerm(draft, edit.deck, `terms.${index}`),
    })),
  );
  const alike = await likeTerms(edit, terms);
  await write(edit, terms);
  return terms.map(({ id, version }) => ({ id, version, alike: alike.get(id) ?? [] }));
}

/** A term as it is kept, before it has a place in a deck. */
export type KeptTerm = Pick<TermWrite, 'written' | 'guid'>;

/** Adds terms that are as they are kept already to a deck that is open: those of an import or of another deck. Throws `deck_is_full`. */
export async function putTerms(edit: Edit, kept: readonly KeptTerm[]): Promise<void> {
  await write(edit, await placed(edit, kept));
}

async function placed({ deck, repositories, newId }: Edit, kept: readonly KeptTerm[]): Promise<TermWrite[]> {
  if (deck.terms + kept.length > deckLimits.terms) throw new DomainError('deck_is_full', 'terms');
  const first = await repositories.content.nextPosition(deck.id);
  return kept.map(({ guid, written }, index) => ({
    id: newId() as TermId,
    position: first + index,
    version: 1,
    guid,
    removedAt: null,
    written,
    headwordKey: headwordKey(written.headword, deck.termLanguage),
  }));
}

async function write(edit: Edit, terms: readonly TermWrite[]): Promise<void> {
  const namings = terms.map(({ written }, index) => {
    return { written, fieldOf: (name: string) => `terms.${index}.${name}` };
  });
  await useMedia(edit, namings);
  await edit.repositories.content.addTerms(edit.deck.id, terms, edit.at);
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
