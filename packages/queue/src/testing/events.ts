import { randomUUID } from 'node:crypto';
import type {
  AttemptId,
  CardId,
  ContentCaseId,
  DeckId,
  DeckWorkId,
  DomainEvent,
  EventId,
  ImportId,
  EventPayloads,
  EventType,
  LearnerDay,
  LearnerId,
  RescheduleId,
} from '@slova/domain';

/** An event of any type, as another part of the program would have raised it. */
export function anEvent<Type extends EventType>(
  type: Type,
  learnerId = randomUUID() as LearnerId,
): DomainEvent {
  return {
    id: randomUUID() as EventId,
    learnerId,
    type,
    occurredAt: new Date('2026-05-04T10:11:12.345Z'),
    payload: payloads[type],
  } as DomainEvent;
}

const payloads: EventPayloads = {
  'learner.registered': { email: 'anna@example.org', displayName: 'Анна', locale: 'ru' },
  'deck.enrolled': { deckId: randomUUID() as DeckId },
  'deck.left': { deckId: randomUUID() as DeckId },
  'deck.resumed': { deckId: randomUUID() as DeckId },
  'deck.closed': { deckId: randomUUID() as DeckId, title: { en: 'Kitchen', ru: 'Кухня' }, what: 'removed' },
  'cards.chosen': { deckId: randomUUID() as DeckId, isPlanted: false },
  'deck-work.asked': { workId: randomUUID() as DeckWorkId },
  'card.reviewed': {
    attemptId: randomUUID() as AttemptId,
    cardId: randomUUID() as CardId,
    deckId: randomUUID() as DeckId,
    exerciseType: 'typed',
    verdict: 'typo',
    rating: 'good',
    stateBefore: 'learning',
    stateAfter: 'review',
    stability: 3.25,
    learnerDay: 20_577 as LearnerDay,
    durationMs: 4_200,
  },
  'card.practised': {
    attemptId: randomUUID() as AttemptId,
    cardId: randomUUID() as CardId,
    deckId: randomUUID() as DeckId,
    exerciseType: 'choice',
    verdict: 'exact',
    rating: 'good',
    learnerDay: 20_577 as LearnerDay,
    durationMs: 3_100,
  },
  'review.undone': {
    steps: [{ kind: 'review', cardId: randomUUID() as CardId, cards: 1 }],
    answers: [
      {
        id: randomUUID() as EventId,
        kind: 'review',
        exerciseType: 'typed',
        rating: 'again',
        durationMs: 4_200,
        occurredAt: '2026-05-04T10:11:12.345Z',
      },
    ],
  },
  'achievement.granted': { achievementId: 'reviewer', tier: 2 },
  'deck.changed': { deckId: randomUUID() as DeckId, termIds: null },
  'case.opened': { caseId: randomUUID() as ContentCaseId },
  'case.decided': {
    caseId: randomUUID() as ContentCaseId,
    decision: 'hide',
    reason: 'it offends',
    heardBy: [randomUUID() as LearnerId],
  },
  'case.appealed': { caseId: randomUUID() as ContentCaseId },
  'import.asked': { importId: randomUUID() as ImportId },
  'deck.rated': { deckId: randomUUID() as DeckId },
  'deck.announced': {
    deckId: randomUUID() as DeckId,
    title: { en: 'Food', ru: 'Еда' },
    what: 'merged',
    detail: 'bread',
  },
  'reschedule.asked': { rescheduleId: randomUUID() as RescheduleId, wanted: 'apply' },
};
