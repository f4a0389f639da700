import type { DeckAccess, DeckId, LearnerId, MediaId } from '@slova/domain';
import { deckAccess, includesAccess, mediaIn, mediaOfTerm } from '@slova/domain';
import type { MediaQueries, MediaRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

export function memoryMedia(state: MemoryState): MediaQueries {
  return {
    async find(id, reader) {
      const found = state.media.get(id);
      const isPublic = usesOf(state, id).some(({ deckId, isShown }) => isShown && isOpen(state, deckId));
      const isTheirs = reader !== null && (reader.isStaff || mayShow(state, reader.id, id));
      return found && (isPublic || isTheirs) ? { ...found, isPublic } : null;
    },
  };
}

export function memoryMediaRows(state: MemoryState): MediaRepository {
  return {
    claim: async () => {},
    find: async (id) => state.media.get(id) ?? null,
    async lockUsedBytes(learnerId, besides) {
      const brought = [...state.media.values()].filter(
        ({ id }) => id !== besides && state.mediaUploads.has(`${learnerId} ${id}`),
      );
      const bytesOf = (some: typeof brought): number => some.reduce((sum, { byteSize }) => sum + byteSize, 0);
      const shown = brought.filter(({ id }) => isCounted(state, learnerId, id));
      return { shown: bytesOf(shown), all: bytesOf(brought) };
    },
    async settle(deckId, { shown, dropped }) {
      const named = mediaNow(state, deckId);
      for (const id of [...shown, ...dropped]) {
        const use = `${id} ${deckId}`;
        if (state.mediaUses.has(use)) state.mediaUses.set(use, named.has(id));
      }
    },
    async add(media, owner) {
      state.media.set(media.id, media);
      state.mediaUnneeded.delete(media.id);
      if (owner) state.mediaUploads.set(`${owner} ${media.id}`, media.storedAt);
    },
    async use(deckId, actorId, ids) {
      const usable = ids
        .flatMap((id) => state.media.get(id) ?? [])
        .filter(({ id }) => mayShow(state, actorId, id));
      for (const { id } of usable) {
        state.mediaUses.set(`${id} ${deckId}`, true);
        state.mediaUnneeded.delete(id);
      }
      return usable;
    },
    async markUnneeded(at, givenBefore) {
      for (const { id, storedAt } of state.media.values()) {
        if (storedAt >= givenBefore || state.mediaUnneeded.has(id) || isNeeded(state, id, givenBefore))
          continue;
        state.mediaUnneeded.set(id, at);
      }
    },
    unneeded: async (before, limit) =>
      [...state.mediaUnneeded]
        .flatMap(([id, since]) => (since < before ? [id as MediaId] : []))
        .slice(0, limit),
    async forget(id, { before, givenBefore }) {
      const since = state.mediaUnneeded.get(id);
      if (!since || since >= before) return false;
      state.mediaUnneeded.delete(id);
      if (isNeeded(state, id, givenBefore)) return false;
      state.media.delete(id);
      for (const key of state.mediaUploads.keys()) if (key.endsWith(id)) state.mediaUploads.delete(key);
      return true;
    },
  };
}

function isNeeded(state: MemoryState, id: MediaId, givenBefore: Date): boolean {
  const isCarried = [...state.importMedia.values()].some((files) =>
    [...files.values()].some((file) => typeof file !== 'string' && file.id === id),
  );
  if (isCarried || usesOf(state, id).length > 0) return true;
  return [...state.mediaUploads].some(([key, givenAt]) => {
    const [learnerId = '', mediaId] = key.split(' ');
    if (mediaId !== id) return false;
    const own = [...state.ownTerms].filter(([place]) => place.startsWith(learnerId));
    const imports = [...state.imports.values()].filter((each) => each.learnerId === learnerId);
    const isImporting = imports.some(({ deckId, endedAt }) => deckId !== null && endedAt === null);
    return givenAt >= givenBefore || isImporting || JSON.stringify(own).includes(id);
  });
}

const usesOf = (state: MemoryState, id: MediaId): { deckId: DeckId; isShown: boolean }[] =>
  [...state.mediaUses].flatMap(([use, isShown]) =>
    use.startsWith(`${id} `) ? [{ deckId: use.slice(65) as DeckId, isShown }] : [],
  );

function mediaNow(state: MemoryState, deckId: DeckId): ReadonlySet<MediaId> {
  const deck = state.writtenDecks.get(deckId);
  const terms = [...state.terms.values()].filter((term) => term.deckId === deckId && !term.removedAt);
  const described = deck ? mediaIn(deck.description.en, deck.description.ru) : [];
  return new Set([...terms.flatMap(({ written }) => mediaOfTerm(written)), ...described]);
}

function isCounted(state: MemoryState, learnerId: LearnerId, id: MediaId): boolean {
  const uses = usesOf(state, id);
  return (
    uses.length === 0 ||
    uses.some(
      ({ deckId, isShown }) => isShown && includesAccess(accessOf(state, learnerId, deckId), 'review'),
    )
  );
}

const mayShow = (state: MemoryState, learnerId: LearnerId, id: MediaId): boolean =>
  state.mediaUploads.has(`${learnerId} ${id}`) ||
  usesOf(state, id).some(({ deckId, isShown }) =>
    includesAccess(accessOf(state, learnerId, deckId), isShown ? 'read' : 'review'),
  );

function accessOf(state: MemoryState, learnerId: LearnerId, deckId: DeckId): DeckAccess {
  const deck = state.writtenDecks.get(deckId);
  if (!deck || deck.removedAt) return 'none';
  const key = `${learnerId} ${deckId}`;
  const role = state.deckMembers.get(key)?.role ?? null;
  const isEnrolled = state.enrolments.has(key);
  const isHidden = state.hidden.has(`${deckId} `);
  return deckAccess({ ...deck, isHidden }, { learnerId, role, isEnrolled });
}

function isOpen(state: MemoryState, deckId: DeckId): boolean {
  const deck = state.writtenDecks.get(deckId);
  return (
    deck !== undefined && !deck.removedAt && !state.hidden.has(`${deckId} `) && deck.visibility !== 'private'
  );
}
