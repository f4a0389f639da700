import type { AttemptId, CardId, DeckId, DomainEvent, EventId, LearnerDay, LearnerId } from '@slova/domain';
import { newId } from '@slova/postgres';

const exerciseTypes = ['flashcard', 'choice', 'typed'] as const;
const ratings = ['good', 'hard', 'good', 'again', 'easy', 'good'] as const;
const statesBefore = ['new', 'review', 'learning', 'review', 'relearning'] as const;
const firstMoment = Date.UTC(2026, 4, 4, 9);
const learnerDay = 20_577 as LearnerDay;

/** What a learner does in a session: registers, chooses a deck, answers; seconds apart, all on one day. */
export function learnerEvents(reviews: number, learnerId = newId() as LearnerId): DomainEvent[] {
  const deckId = newId() as DeckId;
  const at = (seconds: number): Date => new Date(firstMoment + seconds * 1_000);
  const of = { learnerId };
  const email = `${learnerId}@example.org`;
  return [
    {
      ...of,
      id: newId() as EventId,
      type: 'learner.registered',
      occurredAt: at(0),
      payload: { email, displayName: 'Анна', locale: 'ru' },
    },
    { ...of, id: newId() as EventId, type: 'deck.enrolled', occurredAt: at(1), payload: { deckId } },
    ...Array.from({ length: reviews }, (_, index) => reviewed(learnerId, deckId, at(2 + index), index)),
  ];
}

function reviewed(learnerId: LearnerId, deckId: DeckId, occurredAt: Date, index: number): DomainEvent {
  const rating = ratings[index % ratings.length] ?? 'good';
  return {
    id: newId() as EventId,
    learnerId,
    type: 'card.reviewed',
    occurredAt,
    payload: {
      attemptId: newId() as AttemptId,
      cardId: newId() as CardId,
      deckId,
      exerciseType: exerciseTypes[index % exerciseTypes.length] ?? 'typed',
      verdict: rating === 'again' ? 'wrong' : 'exact',
      rating,
      stateBefore: statesBefore[index % statesBefore.length] ?? 'new',
      stateAfter: rating === 'again' ? 'relearning' : 'review',
      stability: 2 + index,
      learnerDay,
      durationMs: 1_000 + index,
    },
  };
}
