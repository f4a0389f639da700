import { eventTypes } from '@slova/domain';
import { expect, expectTypeOf, test } from 'vitest';
import type { JobHandlers } from './jobs.ts';
import type { ReactionName } from './reaction-jobs.ts';
import { reactionJobs } from './reaction-jobs.ts';
import { anEvent } from './testing/events.ts';

test('each reaction gets one job with the events that concern it', () => {
  const [registered, enrolled, reviewed, granted, practised, undone] = eventTypes.map((type) =>
    anEvent(type),
  );
  const all = [registered!, enrolled!, reviewed!, granted!, practised!, undone!];
  expect(reactionJobs(all)).toEqual([
    { name: 'achievement.evaluate', payload: { events: [enrolled, reviewed, practised, undone] } },
    { name: 'notification.create', payload: { events: [registered, granted] } },
    { name: 'analytics.aggregate', payload: { events: [registered, reviewed, practised, undone] } },
    { name: 'answer.rate', payload: { events: [reviewed, undone] } },
  ]);
});

test('a reaction without events gets no job', () => {
  expect(reactionJobs([anEvent('deck.enrolled')]).map(({ name }) => name)).toEqual(['achievement.evaluate']);
  expect(reactionJobs([])).toEqual([]);
});

test('the compiler wants a handler for every job', () => {
  expectTypeOf<Omit<JobHandlers, 'email.send'>>().not.toExtend<JobHandlers>();
  expectTypeOf<ReactionName>().toEqualTypeOf<
    'achievement.evaluate' | 'notification.create' | 'analytics.aggregate' | 'answer.rate'
  >();
});
