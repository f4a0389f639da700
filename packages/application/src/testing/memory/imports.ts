import type { WrittenTerm } from '@slova/domain';
import type { Import, ImportFiles, ImportQueries, ImportRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

const keyOf = (learnerId: string, id: string): string => `${learnerId} ${id}`;

export function memoryImports(state: MemoryState): ImportRepository {
  const keep = (kept: Import): void => void state.imports.set(keyOf(kept.learnerId, kept.id), kept);
  return {
    add: async (added) => keep(added),
    lock: async (learnerId, id) => state.imports.get(keyOf(learnerId, id)) ?? null,
    save: async (saved) => keep(saved),
    carried: async (learnerId, id) => state.importMedia.get(keyOf(learnerId, id)) ?? new Map(),
    async carry(learnerId, id, files) {
      const key = keyOf(learnerId, id);
      state.importMedia.set(key, new Map([...(state.importMedia.get(key) ?? []), ...files]));
    },
    dropCarried: async (learnerId, id) => void state.importMedia.delete(keyOf(learnerId, id)),
    unfinished: async (learnerId) => ownOf(state, learnerId).filter(({ endedAt }) => !endedAt).length,
    async matches(deckId, { guids, headwordKeys }) {
      const living = [...state.terms.values()].filter((term) => term.deckId === deckId && !term.removedAt);
      return living
        .filter(
          ({ guid, headwordKey: key }) =>
            (guid !== null && guids.includes(guid)) || headwordKeys.includes(key),
        )
        .toSorted((one, other) => one.position - other.position)
        .map(({ id, guid, headwordKey: key, written }) => ({
          id,
          guid,
          headwordKey: key,
          partOfSpeech: written.partOfSpeech,
        }));
    },
    async lastImported(deckId, termIds) {
      const found = new Map<(typeof termIds)[number], WrittenTerm>();
      const batches = new Set<string>([...state.imports.values()].map(({ id }) => id));
      for (const { deckId: of, revision } of state.revisions) {
        if (of !== deckId || revision.termId === null || !termIds.includes(revision.termId)) continue;
        if (revision.after && batches.has(revision.batchId)) found.set(revision.termId, revision.after);
      }
      return found;
    },
    async untouched(deckId, importId, { after, limit }) {
      const own = state.revisions
        .flatMap(({ deckId: of, revision }) => (of === deckId ? [revision] : []))
        .filter(({ id, batchId }) => (batchId as string) === importId && (after === null || id > after))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const page = own.slice(0, limit);
      const changes = page.flatMap((revision) => {
        const term = revision.termId === null ? undefined : state.terms.get(revision.termId);
        if (revision.termId === null || !term || term.removedAt || term.version !== revision.version)
          return [];
        return [{ id: term.id, version: term.version, before: revision.before }];
      });
      return { changes, next: own.length > limit ? (page.at(-1)?.id ?? null) : null };
    },
  };
}

export function memoryImportQueries(state: MemoryState): ImportQueries {
  return {
    get: async (learnerId, id) => state.imports.get(keyOf(learnerId, id)) ?? null,
    targets: async (learnerId) =>
      [...state.writtenDecks.values()].filter((deck) => deck.ownerId === learnerId && !deck.removedAt),
    newest: async (learnerId, limit) => ownOf(state, learnerId).toReversed().slice(0, limit),
  };
}

/** Files outside of any transaction. */
export function memoryImportFiles(): ImportFiles {
  const parts = new Map<string, Uint8Array[]>();
  return {
    async append(learnerId, id, _part, bytes) {
      parts.set(keyOf(learnerId, id), [...(parts.get(keyOf(learnerId, id)) ?? []), bytes]);
    },
    async *bytes(learnerId, id) {
      yield* parts.get(keyOf(learnerId, id)) ?? [];
    },
    async remove(learnerId, id) {
      parts.delete(keyOf(learnerId, id));
    },
    prune: async () => {},
  };
}

const ownOf = (state: MemoryState, learnerId: string): Import[] =>
  [...state.imports.values()].filter((each) => each.learnerId === learnerId);
