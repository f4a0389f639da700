import type { EnrolmentRepository, NewId, StudyCard } from '../../index.ts';
import { cardsGiven, defaultStudySettings, hasGap, newSchedule } from '@slova/domain';
import type { CardId, DeckId, Direction, LearnerId, Term } from '@slova/domain';
import type { MemoryState } from './state.ts';
import { deckStudyIn } from './study-settings.ts';

export function memoryEnrolments(state: MemoryState, newId: NewId): EnrolmentRepository {
  const plant = (learnerId: LearnerId, deckId: DeckId, changed: readonly string[] | null): void => {
    const deck = state.decks.get(deckId);
    const isThere = state.writtenDecks.get(deckId)?.removedAt === null;
    const study = deckStudyIn(state, learnerId, deckId)?.study ?? defaultStudySettings;
    const isStudied = state.enrolments.has(`${learnerId} ${deckId}`);
    const directions = deck && isThere && isStudied ? cardsGiven(study, deck) : [];
    const isMeant = (termId: string): boolean => changed === null || changed.includes(termId);
    const terms = (deck?.terms ?? []).filter(({ id }) => isMeant(id));
    const own = [...state.cards.values()].filter((card) => card.learnerId === learnerId);
    for (const card of own.filter((each) => each.deckId === deckId && isMeant(each.termId)))
      state.withdrawn.add(card.id);
    for (const term of terms)
      for (const direction of directions.filter((each) => each !== 'cloze' || hasGap(term))) {
        const place = placeOf(state, term, direction);
        const known = own.find((card) => card.termId === term.id && card.direction === direction);
        const id = known?.id ?? (newId() as CardId);
        const position = known && known.state !== 'new' ? known.position : place;
        state.cards.set(id, {
          ...(known ?? { ...blank, id, learnerId, termId: term.id, direction }),
          deckId,
          position,
        });
        state.withdrawn.delete(id);
      }
  };
  return {
    add(enrolment) {
      const { learnerId, deckId } = enrolment;
      const deck = state.writtenDecks.get(deckId);
      const key = `${learnerId} ${deckId}`;
      const left = state.leftEnrolments.get(key);
      const isOpen = deck?.visibility === 'public' || deck?.ownerId === learnerId || left !== undefined;
      if (!deck || deck.removedAt !== null || !isOpen)
        return Promise.resolve({ how: 'unknown', isPlanted: true });
      if (state.enrolments.has(key)) return Promise.resolve({ how: 'already', isPlanted: true });
      state.enrolments.set(key, left ?? enrolment);
      state.leftEnrolments.delete(key);
      plant(learnerId, deckId, null);
      return Promise.resolve({ how: left ? 'resumed' : 'chosen', isPlanted: true });
    },
    leave({ learnerId, deckId }) {
      const key = `${learnerId} ${deckId}`;
      const enrolment = state.enrolments.get(key);
      if (!enrolment) {
        const how = state.leftEnrolments.has(key) ? 'already' : 'unknown';
        return Promise.resolve({ how, isPlanted: true });
      }
      state.leftEnrolments.set(key, enrolment);
      state.enrolments.delete(key);
      plant(learnerId, deckId, null);
      return Promise.resolve({ how: 'left', isPlanted: true });
    },
    plant({ deckId, termIds }) {
      for (const { learnerId, deckId: chosen } of state.enrolments.values())
        if (chosen === deckId) plant(learnerId, deckId, termIds);
      return Promise.resolve(null);
    },
    async replant(learnerId, deckIds) {
      for (const deckId of deckIds) plant(learnerId, deckId, null);
      return [];
    },
  };
}

const blank = { ...newSchedule, version: 0, held: null, buriedOn: null } satisfies Partial<StudyCard>;

const placeOf = (state: MemoryState, { id }: Term, direction: Direction): number =>
  (state.terms.get(id)?.position ?? 0) * 2 + { recognise: 0, produce: 41, cloze: 80 }[direction];
