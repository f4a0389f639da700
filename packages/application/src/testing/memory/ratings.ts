import type { EventId, Rated } from '@slova/domain';
import { certain, changed, memoryModel, unrated } from '@slova/domain';
import type { AnswerToRate, RatingChange, RatingRepository } from '../../index.ts';
import { itemKey } from '../../index.ts';
import type { LogRow, MemoryState } from './state.ts';

export function memoryRatings(state: MemoryState): RatingRepository {
  const apply = (learnerId: string, change: RatingChange, count: 1 | -1): void => {
    const mine = `${learnerId} ${change.deckId}`;
    const item = itemKey(change);
    state.abilities.set(mine, changed(state.abilities.get(mine) ?? unrated, change.ability, count));
    state.difficulties.set(item, changed(state.difficulties.get(item) ?? unrated, change.difficulty, count));
  };
  return {
    answers: (learnerId, ids) =>
      Promise.resolve(
        state.log
          .filter(({ id, entry }) => entry.learnerId === learnerId && ids.includes(id as EventId))
          .flatMap((row) => answerOf(state, row)),
      ),
    abilities: (learnerId, deckIds) =>
      Promise.resolve(found(deckIds, (deckId) => state.abilities.get(`${learnerId} ${deckId}`))),
    difficulties: (items) => Promise.resolve(found(items.map(itemKey), (key) => state.difficulties.get(key))),
    add(learnerId, changes) {
      for (const change of changes.filter(({ id }) => !state.ratingChanges.has(id))) {
        state.ratingChanges.set(change.id, change);
        apply(learnerId, change, 1);
      }
      return Promise.resolve();
    },
    takeBack(learnerId, ids) {
      for (const change of ids.flatMap((id) => state.ratingChanges.get(id) ?? [])) {
        state.ratingChanges.delete(change.id);
        apply(learnerId, change, -1);
      }
      return Promise.resolve();
    },
  };
}

function found<Key>(keys: readonly Key[], get: (key: Key) => Rated | undefined): Map<Key, Rated> {
  return new Map(
    keys.flatMap((key) => {
      const rated = get(key);
      return rated ? [[key, rated] as const] : [];
    }),
  );
}

function answerOf(state: MemoryState, { id, entry, graded, undoneAt }: LogRow): AnswerToRate[] {
  if (entry.kind !== 'review' || undoneAt || graded?.exerciseType === 'flashcard' || entry.gapDays === 0)
    return [];
  const { memory } = entry.before;
  const direction = state.cards.get(entry.cardId)?.direction;
  if (!memory || !direction) return [];
  const { guess, slip, deckId, termId, rating, gapDays, settings } = entry;
  return [
    {
      id: id as EventId,
      deckId,
      termId,
      direction,
      right: rating !== 'again',
      recall: memoryModel(settings).retrievability(memory, gapDays),
      evidence: guess === null || slip === null ? certain : { guess, slip },
    },
  ];
}
