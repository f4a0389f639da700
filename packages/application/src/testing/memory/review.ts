import type {
  AnswerRepository,
  EnrolmentRepository,
  LoggedCard,
  ReviewAuditStore,
  ReviewLogRepository,
  StudyCard,
  StudyStore,
} from '../../index.ts';
import { defaultSettings, directions, learnerDayAt, newSchedule } from '@slova/domain';
import type { CardId, LearnerDay } from '@slova/domain';
import { randomUUID } from 'node:crypto';
import type { LedgerDay, MemoryState } from './state.ts';

const ledgerKey = (learnerId: string, day: number, deckId: string): string => `${learnerId} ${day} ${deckId}`;

export function memoryAnswers(state: MemoryState): AnswerRepository {
  return {
    lock(learnerId, attemptId) {
      const named = state.attempts.get(attemptId);
      const card = named && state.cards.get(named.attempt.cardId);
      const learner = state.learners.get(learnerId);
      if (!named || !card || !learner || named.attempt.learnerId !== learnerId) return Promise.resolve(null);
      const { timeZone, dayStartHour } = learner;
      return Promise.resolve({
        ...named,
        card,
        clock: { timeZone, dayStartHour },
        settings: defaultSettings,
      });
    },
    record({ card, entry, graded, result, event }) {
      const position = state.cards.get(card.id)?.position ?? 0;
      state.cards.set(card.id, { ...card, position });
      state.log.push(entry);
      const key = ledgerKey(entry.learnerId, entry.reviewedOn, entry.deckId);
      const day = state.ledger.get(key) ?? noDay(entry.reviewedOn);
      day.reviews += 1;
      day.reviewCards += entry.before.due && 'on' in entry.before.due ? 1 : 0;
      day.newCards += entry.before.state === 'new' ? 1 : 0;
      day.recalled += entry.rating === 'again' ? 0 : 1;
      day.durationMs += graded.durationMs;
      state.ledger.set(key, day);
      const named = state.attempts.get(entry.attemptId);
      if (named) named.result = result;
      state.outbox.push({ event, claimedUntil: 0, sentAt: null });
      return Promise.resolve();
    },
  };
}

const noDay = (day: LearnerDay): LedgerDay => ({
  day,
  reviews: 0,
  reviewCards: 0,
  newCards: 0,
  recalled: 0,
  durationMs: 0,
});

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
        (card) => card.learnerId === learnerId && card.deckId === deckId,
      );
      const steps = own.filter(({ due }) => due && 'at' in due && due.at <= at);
      const days = own
        .filter(({ due }) => due && 'on' in due && due.on <= today)
        .slice(0, Math.max(0, enrolment.reviewsPerDay - used.reviewCards));
      const fresh = own
        .filter(({ state: is }) => is === 'new')
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

export function memoryReviewLog(state: MemoryState): ReviewLogRepository & ReviewAuditStore {
  const logged = (card: StudyCard): LoggedCard => ({
    card,
    rows: state.log.filter(({ cardId }) => cardId === card.id),
  });
  return {
    lockCard(learnerId, cardId) {
      const card = state.cards.get(cardId);
      return Promise.resolve(card?.learnerId === learnerId ? logged(card) : null);
    },
    saveSchedule(card, schedule) {
      const stored = state.cards.get(card.id);
      if (stored) state.cards.set(card.id, { ...stored, ...schedule, version: stored.version + 1 });
      return Promise.resolve();
    },
    page(after) {
      const reviewed = [...state.cards.values()].filter(({ repetitions }) => repetitions > 0);
      return Promise.resolve(after ? [] : reviewed.map(logged));
    },
  };
}
