import { eventTypes } from '@slova/domain';
import { expect, test } from 'vitest';
import { eventBatch } from './event-batch.ts';
import { anEvent } from './testing/events.ts';

test.each(eventTypes)('a %s event comes out of its journey through JSON as it went in', (type) => {
  const batch = { events: [anEvent(type)] };
  expect(eventBatch.parse(JSON.parse(JSON.stringify(batch)))).toEqual(batch);
});

test('an event whose payload is of another type is refused', () => {
  const event = { ...anEvent('deck.enrolled'), payload: anEvent('achievement.granted').payload };
  expect(() => eventBatch.parse(JSON.parse(JSON.stringify({ events: [event] })))).toThrow('deckId');
});

test('fields that a newer version has added do no harm', () => {
  const event = { ...anEvent('deck.enrolled'), region: 'eu' };
  expect(eventBatch.parse(JSON.parse(JSON.stringify({ events: [event] }))).events).toHaveLength(1);
});
