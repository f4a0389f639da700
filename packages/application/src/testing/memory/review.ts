import type { EnrolmentRepository, NewId, StudyCard } from '../../index.ts';
import { directions, newSchedule } from '@slova/domain';
import type { CardId } from '@slova/domain';
import type { MemoryState } from './state.ts';

export function memoryEnrolments(state: MemoryState, newId: NewId): EnrolmentRepository {
  return {
    add(enrolment) {
      const { learnerId, deckId } = enrolment;
      const deck = state.decks.get(deckId);
      if (!deck) return Promise.resolve('unknown');
      if (state.enrolments.has(`${learnerId} ${deckId}`)) return Promise.resolve('already');
      state.enrolments.set(`${learnerId} ${deckId}`, enrolment);
      deck.terms.forEach((term, index) => {
        for (const direction of directions) {
          const id = newId() as CardId;
          const position = index * 2 + (direction === 'recognise' ? 0 : 41);
          const card: StudyCard = {
            ...newSchedule,
            id,
            learnerId,
            deckId,
            termId: term.id,
            direction,
            position,
            version: 0,
            held: null,
            buriedOn: null,
          };
          state.cards.set(id, card);
        }
      });
      return Promise.resolve('added');
    },
  };
}
