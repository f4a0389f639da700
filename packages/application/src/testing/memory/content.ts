import type { DeckId, TermId, WrittenTerm } from '@slova/domain';
import { headwordKey, termSides } from '@slova/domain';
import type { ContentRepository, Revision, StoredDeck, TermRevision, TermWrite } from '../../index.ts';
import type { DeckFixture } from '../world.ts';
import type { MemoryState } from './state.ts';

/** A deck as it is stored, for whoever visits it. */
export type MemoryDeck = Omit<StoredDeck, 'role' | 'isEnrolled' | 'isHidden' | 'terms'>;
export type MemoryTerm = TermWrite & { readonly deckId: DeckId };
export type MemoryRevision = { readonly deckId: DeckId; readonly revision: Revision };

export function memoryContent(state: MemoryState): ContentRepository {
  const termsOf = (deckId: DeckId) => [...state.terms.values()].filter((term) => term.deckId === deckId);
  const revisionsOf = (deckId: DeckId) =>
    state.revisions.flatMap((each) => (each.deckId === deckId ? [each.revision] : []));
  const save = (deckId: DeckId, terms: readonly TermWrite[]): void => {
    for (const term of terms) {
      const written = withOwnRecording(term.written, state.terms.get(term.id)?.written);
      state.terms.set(term.id, { ...term, written, deckId });
    }
    showDeck(state, deckId);
  };
  return {
    async lockDeck(deckId, visitor) {
      const deck = state.writtenDecks.get(deckId);
      if (!deck) return null;
      const terms = termsOf(deckId).filter(({ removedAt }) => removedAt === null).length;
      const key = `${visitor} ${deckId}`;
      const role = state.deckMembers.get(key)?.role ?? null;
      const isEnrolled = state.enrolments.has(key);
      return { ...deck, terms, role, isEnrolled, isHidden: state.hidden.has(`${deckId} `) };
    },
    deckOfTerm: async (termId) => state.terms.get(termId)?.deckId ?? null,
    async addDeck({ contentHash: _hash, createdAt: _created, forkedFrom: _from, ...deck }) {
      state.writtenDecks.set(deck.id, { ...deck, version: 1, removedAt: null });
      showDeck(state, deck.id);
    },
    async saveDeck({ role: _role, isEnrolled: _enrolled, isHidden: _hidden, terms: _terms, ...deck }) {
      state.writtenDecks.set(deck.id, deck);
      showDeck(state, deck.id);
    },
    followOpening: async () => false,
    markChanged: async () => {},
    terms: async (deckId, termIds) =>
      [...new Set(termIds)].flatMap((id) => termsOf(deckId).filter((term) => term.id === id)),
    async alike(deckId, likenesses) {
      const living = termsOf(deckId).filter(({ removedAt }) => removedAt === null);
      const found = living.map(({ id, headwordKey: key, written }) => {
        return { id, headwordKey: key, partOfSpeech: written.partOfSpeech };
      });
      return found.filter((term) =>
        likenesses.some(
          (like) => like.headwordKey === term.headwordKey && like.partOfSpeech === term.partOfSpeech,
        ),
      );
    },
    nextPosition: async (deckId) => Math.max(-1, ...termsOf(deckId).map(({ position }) => position)) + 1,
    addTerms: async (deckId, terms) => save(deckId, terms),
    saveTerms: async (deckId, terms) => save(deckId, terms),
    async removeTerms(deckId, termIds, at) {
      const living = termsOf(deckId).filter(
        ({ id, removedAt }) => removedAt === null && termIds.includes(id),
      );
      save(
        deckId,
        living.map((term) => ({ ...term, removedAt: at, version: term.version + 1 })),
      );
    },
    async placeTerms(deckId, termIds, after) {
      const moved = termIds.flatMap((id) => termsOf(deckId).filter((term) => term.id === id));
      const others = termsOf(deckId)
        .filter(({ id }) => !termIds.includes(id))
        .toSorted(byPosition);
      const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
      const order = [...others.slice(0, place), ...moved, ...others.slice(place)];
      save(
        deckId,
        order.map((term, position) => ({ ...term, position })),
      );
    },
    async handOver(from, to, termIds) {
      const first = Math.max(-1, ...termsOf(to).map(({ position }) => position)) + 1;
      for (const [index, id] of termIds.entries()) {
        const term = state.terms.get(id);
        if (term) save(to, [{ ...term, position: first + index, version: term.version + 2 }]);
      }
      showDeck(state, from);
    },
    async addRevisions(deckId, revisions) {
      state.revisions.push(...revisions.map((revision) => ({ deckId, revision })));
    },
    revision: async (deckId, id) => revisionsOf(deckId).find((each) => each.id === id) ?? null,
    revisionOf: async (termId, version) =>
      state.revisions
        .map(({ revision }) => revision)
        .filter(isOfTerm(termId))
        .find((each) => each.version === version && each.kind !== 'placed') ?? null,
    changedSince: async (deckId, after) => {
      const changed = revisionsOf(deckId).filter(({ madeAt }) => madeAt > after);
      return [...new Set(changed.flatMap(({ termId }) => termId ?? []))];
    },
    async firstSince(deckId, since) {
      const isMeant = ({ madeAt, termId, batchId }: Revision): boolean => {
        if ('batchId' in since) return batchId === since.batchId;
        const isOf = since.of === 'deck' ? termId === null : termId !== null && since.of.includes(termId);
        return madeAt > since.after && isOf;
      };
      const own = revisionsOf(deckId)
        .filter(isMeant)
        .toSorted((one, other) => one.version - other.version);
      return [...Map.groupBy(own, ({ termId }) => termId).values()].flatMap(([first]) => first ?? []);
    },
  };
}

/** Puts a deck where decks are, with its terms. */
export function addFixture(state: MemoryState, fixture: DeckFixture): void {
  const { id, terms, ownerId, visibility = 'public', ...languages } = fixture;
  const text = { en: '', ru: '' };
  const about = { title: text, description: text, licence: '', source: '', level: null };
  const policy = { leadingWords: 'free' as const, caseMatters: false };
  state.writtenDecks.set(id, {
    ...about,
    ...policy,
    ...languages,
    id,
    ownerId: ownerId ?? null,
    visibility,
    directions: termSides,
    version: 1,
    removedAt: null,
  });
  for (const [position, { id: termId, deckId: _deck, ...written }] of terms.entries()) {
    const key = headwordKey(written.headword, languages.termLanguage);
    const place = { id: termId, deckId: id, position, version: 1, guid: null, removedAt: null };
    state.terms.set(termId, { ...place, written, headwordKey: key });
  }
  showDeck(state, id);
}

/** A deck as study sees it: its living terms in order. */
export function showDeck(state: MemoryState, deckId: DeckId): void {
  const deck = state.writtenDecks.get(deckId);
  if (!deck) return;
  const living = [...state.terms.values()]
    .filter(
      (term) =>
        term.deckId === deckId && term.removedAt === null && !state.hidden.has(`${deckId} ${term.id}`),
    )
    .toSorted(byPosition);
  state.decks.set(deckId, { ...deck, terms: living.map(({ id, written }) => ({ ...written, id, deckId })) });
}

/** A recording is of its headword: with another one it is gone. */
function withOwnRecording(written: WrittenTerm, before: WrittenTerm | undefined): WrittenTerm {
  const isOfAnother =
    before && before.headword !== written.headword && before.recording === written.recording;
  return isOfAnother ? { ...written, recording: null } : written;
}

const byPosition = (one: TermWrite, other: TermWrite): number => one.position - other.position;

const isOfTerm =
  (termId: TermId) =>
  (revision: Revision): revision is TermRevision =>
    revision.termId === termId;
