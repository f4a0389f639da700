import type { DeckId, DeckTopic } from '@slova/domain';
import { isInCategory } from '@slova/domain';
import type { Topic, TopicOwner, TopicQueries, TopicRenamed, TopicRepository } from '../../index.ts';
import type { MemoryTerm } from './content.ts';
import type { MemoryState } from './state.ts';

export function memoryTopics(state: MemoryState): TopicRepository {
  return {
    async decks(owner, topic) {
      const found = livingTerms(state, owner).filter((term) => hasTopic(term, topic));
      return [...new Set(found.map(({ deckId }) => deckId))];
    },
    async termIds(deckId, topic, most) {
      const found = [...state.terms.values()].filter((term) => term.deckId === deckId && !term.removedAt);
      return found
        .filter((term) => hasTopic(term, topic))
        .slice(0, most)
        .map(({ id }) => id);
    },
    async carryNames(deckId, { kind, from, to }, title) {
      const keyOf = (name: string): string => `${deckId} ${kind} ${name}`;
      const names = [...state.topicNames].map(([key, name]) => ({ key, name }));
      const carried = names.flatMap(({ key, name }) => {
        const old = key.startsWith(keyOf('')) ? key.slice(keyOf('').length) : null;
        const isCarried = old !== null && (kind === 'tag' ? old === from : isInCategory(old, from));
        return isCarried ? [[keyOf(to + old.slice(from.length)), name] as const] : [];
      });
      const given = title ? [[keyOf(to), title] as const] : [];
      for (const [key, name] of new Map([...carried, ...given]))
        if (!state.topicNames.has(key)) state.topicNames.set(key, name);
    },
    add: async (renamed) => void state.topicRenamings.set(renamed.id, renamed),
    async lock(owner, id) {
      const found = state.topicRenamings.get(id);
      return found && isOf(owner, found) ? found : null;
    },
    async markTakenBack(renamed, takenBackAt) {
      state.topicRenamings.set(renamed.id, { ...renamed, takenBackAt });
    },
  };
}

export function memoryTopicQueries(state: MemoryState): TopicQueries {
  const titleOf = (deckId: DeckId) => state.writtenDecks.get(deckId)?.title ?? { en: '', ru: '' };
  return {
    async topics(owner) {
      const each = livingTerms(state, owner).flatMap(({ deckId, written }) => [
        { kind: 'category' as const, name: written.category, deckId },
        ...written.tags.map((name) => ({ kind: 'tag' as const, name, deckId })),
      ]);
      const topics = [
        ...Map.groupBy(each, ({ kind, name, deckId }) => `${deckId} ${kind} ${name}`).values(),
      ].flatMap((same): DeckTopic[] => (same[0] ? [{ ...same[0], terms: same.length }] : []));
      const titles = new Map(topics.map(({ deckId }) => [deckId, titleOf(deckId)]));
      return { topics: topics.toSorted((one, other) => other.terms - one.terms), titles };
    },
    async preview(owner, { kind, from, to }) {
      const terms = livingTerms(state, owner);
      const found = terms.filter((term) => hasTopic(term, { kind, name: from }));
      const decks = [...Map.groupBy(found, ({ deckId }) => deckId)].map(([id, { length }]) => {
        return { id, title: titleOf(id), terms: length };
      });
      const there = terms.filter((term) => hasTopic(term, { kind, name: to }) && !found.includes(term));
      return { decks: decks.toSorted((one, other) => other.terms - one.terms), there: there.length };
    },
    renamings: async (owner) =>
      [...state.topicRenamings.values()]
        .filter((renamed) => isOf(owner, renamed))
        .toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime())
        .map(({ learnerId, isOfHouse: _house, deckIds, ...renamed }) => ({
          ...renamed,
          decks: deckIds.length,
          by: state.learners.get(learnerId)?.displayName ?? null,
        })),
  };
}

function livingTerms(state: MemoryState, owner: TopicOwner): MemoryTerm[] {
  return [...state.terms.values()].filter(({ deckId, removedAt }) => {
    const deck = state.writtenDecks.get(deckId);
    return deck && deck.ownerId === owner && !deck.removedAt && !removedAt;
  });
}

const hasTopic = ({ written }: MemoryTerm, { kind, name }: Topic): boolean =>
  kind === 'tag' ? written.tags.includes(name) : isInCategory(written.category, name);

const isOf = (owner: TopicOwner, { learnerId, isOfHouse }: TopicRenamed): boolean =>
  owner === null ? isOfHouse : !isOfHouse && learnerId === owner;
