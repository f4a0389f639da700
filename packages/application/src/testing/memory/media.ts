import type { DeckId, LearnerId, MediaId } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { MediaQueries, MediaRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

export function memoryMedia(state: MemoryState): MediaQueries {
  return {
    async find(id, reader) {
      const found = state.media.get(id);
      const isPublic = decksWith(state, id).some((deckId) => isOpen(state, deckId));
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
      return brought.reduce((sum, { byteSize }) => sum + byteSize, 0);
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
        state.mediaUses.add(`${id} ${deckId}`);
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
  if (isCarried || decksWith(state, id).length > 0) return true;
  return [...state.mediaUploads].some(([key, givenAt]) => {
    const [learnerId = '', mediaId] = key.split(' ');
    if (mediaId !== id) return false;
    const own = [...state.ownTerms].filter(([place]) => place.startsWith(learnerId));
    const imports = [...state.imports.values()].filter((each) => each.learnerId === learnerId);
    const isImporting = imports.some(({ deckId, endedAt }) => deckId !== null && endedAt === null);
    return givenAt >= givenBefore || isImporting || JSON.stringify(own).includes(id);
  });
}

const decksWith = (state: MemoryState, id: MediaId): DeckId[] =>
  [...state.mediaUses].flatMap((use) => (use.startsWith(`${id} `) ? [use.slice(65) as DeckId] : []));

const mayShow = (state: MemoryState, learnerId: LearnerId, id: MediaId): boolean =>
  state.mediaUploads.has(`${learnerId} ${id}`) ||
  decksWith(state, id).some((deckId) => mayRead(state, learnerId, deckId));

function mayRead(state: MemoryState, learnerId: LearnerId, deckId: DeckId): boolean {
  const deck = state.writtenDecks.get(deckId);
  if (!deck || deck.removedAt) return false;
  const key = `${learnerId} ${deckId}`;
  const role = state.deckMembers.get(key)?.role ?? null;
  const isEnrolled = state.enrolments.has(key);
  const isHidden = state.hidden.has(`${deckId} `);
  return deckAccess({ ...deck, isHidden }, { learnerId, role, isEnrolled }) !== 'none';
}

function isOpen(state: MemoryState, deckId: DeckId): boolean {
  const deck = state.writtenDecks.get(deckId);
  return (
    deck !== undefined && !deck.removedAt && !state.hidden.has(`${deckId} `) && deck.visibility !== 'private'
  );
}
