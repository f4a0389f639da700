import type { DomainEvent } from '@slova/domain';
import { eventTypes } from '@slova/domain';
import { expect, expectTypeOf, test } from 'vitest';
import type { JobHandlers } from './jobs.ts';
import type { ReactionName } from './reaction-jobs.ts';
import { reactionJobs } from './reaction-jobs.ts';
import { anEvent } from './testing/events.ts';

test('each reaction gets one job with the events that concern it', () => {
  const [registered, enrolled, reviewed, granted, practised, undone, asked, changed] = eventTypes.map(
    (type) => anEvent(type),
  );
  const given = anEvent('import.asked');
  const all = [registered!, enrolled!, reviewed!, granted!, practised!, undone!, asked!, changed!, given];
  expect(reactionJobs(all)).toEqual([
    { name: 'achievement.evaluate', payload: { events: [enrolled, reviewed, practised, undone] } },
    { name: 'notification.create', payload: { events: [registered, granted] } },
    { name: 'analytics.aggregate', payload: { events: [registered, reviewed, practised, undone] } },
    { name: 'answer.rate', payload: { events: [reviewed, undone] } },
    // The answer was right; the one that was taken back was not.
    { name: 'leech.detect', payload: { events: [undone] } },
    { name: 'deck.reschedule', payload: { events: [asked] } },
    { name: 'import.work', payload: { events: [given] } },
    { name: 'deck.plant', payload: { events: [changed] } },
    { name: 'deck.count', payload: { events: [enrolled] } },
  ]);
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
  >();
});
