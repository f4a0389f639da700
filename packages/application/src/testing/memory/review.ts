import type { EnrolmentRepository, StudyCard, StudyStore } from '../../index.ts';
import { defaultSettings, directions, learnerDayAt, newSchedule } from '@slova/domain';
import type { CardId } from '@slova/domain';
import { randomUUID } from 'node:crypto';
import { ledgerKey, noDay } from './ledger.ts';
import type { MemoryState } from './state.ts';

export function memoryEnrolments(state: MemoryState): EnrolmentRepository {
  return {
    add(enrolment) {
      const { learnerId, deckId } = enrolment;
      const deck = state.decks.get(deckId);
      if (!deck) return Promise.resolve('unknown');
      if (state.enrolments.has(`${learnerId} ${deckId}`)) return Promise.resolve('already');
      state.enrolments.set(`${learnerId} ${deckId}`, enrolment);
      deck.terms.forEach((term, index) => {
        for (const direction of directions) {
          const id = randomUUID() as string as CardId;
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

export function memoryStudy(state: MemoryState): StudyStore {
  return {
    queue(learnerId, deckId, { at, clock }, limit) {
      const enrolment = state.enrolments.get(`${learnerId} ${deckId}`);
      if (!enrolment) return Promise.resolve(null);
      const today = learnerDayAt(at, clock);
      const used = state.ledger.get(ledgerKey(learnerId, today, deckId)) ?? noDay(today);
      const own = [...state.cards.values()].filter(
        (card) => card.learnerId === learnerId && card.deckId === deckId && card.held === null,
      );
      const steps = own.filter(({ due }) => due && 'at' in due && due.at <= at);
      const days = own
        .filter(({ due, buriedOn }) => due && 'on' in due && due.on <= today && buriedOn !== today)
        .slice(0, Math.max(0, enrolment.reviewsPerDay - used.reviewCards));
      const fresh = own
        .filter(({ state: is, buriedOn }) => is === 'new' && buriedOn !== today)
        .toSorted((one, other) => one.position - other.position)
        .slice(0, Math.max(0, enrolment.newPerDay - used.newCards));
      const coming = own.flatMap(({ due }) => (due && 'at' in due && due.at > at ? [due.at.getTime()] : []));
      return Promise.resolve({
        contentHash: 'memory',
        settings: defaultSettings,
        due: [...steps, ...days].slice(0, limit),
        fresh: fresh.slice(0, limit),
        remaining: { due: steps.length + days.length, new: fresh.length },
        nextStepAt: coming.length > 0 ? new Date(Math.min(...coming)) : null,
      });
    },
    removeUnanswered(shownBefore) {
      const old = [...state.attempts.values()].filter(
        ({ attempt, result }) => result === null && attempt.shownAt < shownBefore,
      );
      for (const { attempt } of old) state.attempts.delete(attempt.id);
      return Promise.resolve(old.length);
    },
    addAttempts(attempts) {
      for (const attempt of attempts) state.attempts.set(attempt.id, { attempt, result: null });
      return Promise.resolve();
    },
  };
}
