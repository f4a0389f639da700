import type { DomainEvent } from '@slova/domain';
import { eventTypes } from '@slova/domain';
import { expect, expectTypeOf, test } from 'vitest';
import type { JobHandlers, NewJob } from './jobs.ts';
import type { ReactionName } from './reaction-jobs.ts';
import { reactionJobs } from './reaction-jobs.ts';
import { anEvent } from './testing/events.ts';

test('each reaction gets one job with the events that concern it', () => {
  const given = eventTypes.map((type) => anEvent(type));
  const added = reactionJobs(given);
  expect(Object.fromEntries(added.map((job) => [job.name, eventsOf(job).map(({ type }) => type)]))).toEqual({
    'achievement.evaluate': ['deck.enrolled', 'card.reviewed', 'card.practised', 'review.undone'],
    'notification.create': ['learner.registered', 'achievement.granted', 'deck.announced'],
    'analytics.aggregate': ['learner.registered', 'card.reviewed', 'card.practised', 'review.undone'],
    'answer.rate': ['card.reviewed', 'review.undone'],
    // The answer was right; the one that was taken back was not.
    'leech.detect': ['review.undone'],
    'case.tell': ['case.opened', 'case.decided', 'case.appealed'],
    'deck.reschedule': ['reschedule.asked'],
    'import.work': ['import.asked'],
    'deck.plant': ['deck.changed', 'cards.chosen'],
    'deck.work': ['deck-work.asked'],
    'deck.tell': ['deck.closed'],
    'deck.count': ['deck.enrolled', 'deck.changed', 'deck.rated', 'deck.left', 'deck.resumed'],
    'search.follow': ['deck.changed'],
  });
  expect(given).toEqual(expect.arrayContaining(added.flatMap(eventsOf)));
});

test('only failures of learnt cards are looked at for leeches', () => {
  const right = anEvent('card.reviewed');
  if (right.type !== 'card.reviewed') throw new Error('not an answer');
  const learning: typeof right = { ...right, payload: { ...right.payload, rating: 'again' } };
  const lapse: typeof right = { ...right, payload: { ...learning.payload, stateBefore: 'review' } };
  const leeches = (...events: DomainEvent[]) =>
    reactionJobs(events).find(({ name }) => name === 'leech.detect')?.payload;
  expect(leeches(right, learning)).toBeUndefined();
  expect(leeches(right, lapse, learning)).toEqual({ events: [lapse] });
});

test('cards of a deck that was chosen or left are planted by a job when they were too many to come or go at once', () => {
  const chosen = anEvent('deck.enrolled');
  if (chosen.type !== 'deck.enrolled') throw new Error('not an enrolment');
  const long = { ...chosen, payload: { ...chosen.payload, isPlanted: false } };
  const left = { ...long, type: 'deck.left' as const };
  const quick = anEvent('deck.resumed');
  const planted = reactionJobs([chosen, long, left, quick]).find(({ name }) => name === 'deck.plant');
  expect(planted?.payload).toEqual({ events: [long, left] });
});

test('a reaction without events gets no job', () => {
  expect(reactionJobs([anEvent('deck.enrolled')]).map(({ name }) => name)).toEqual([
    'achievement.evaluate',
    'deck.count',
  ]);
  expect(reactionJobs([])).toEqual([]);
});

test('the compiler wants a handler for every job', () => {
  expectTypeOf<Omit<JobHandlers, 'email.send'>>().not.toExtend<JobHandlers>();
  expectTypeOf<ReactionName>().toEqualTypeOf<
    | 'achievement.evaluate'
    | 'notification.create'
    | 'analytics.aggregate'
    | 'answer.rate'
    | 'leech.detect'
    | 'deck.reschedule'
    | 'deck.plant'
    | 'case.tell'
    | 'import.work'
    | 'deck.count'
    | 'deck.tell'
    | 'deck.work'
    | 'search.follow'
  >();
});

function eventsOf({ payload }: NewJob): readonly DomainEvent[] {
  return 'events' in payload ? payload.events : [];
}
