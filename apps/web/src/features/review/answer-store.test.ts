import { expect, it } from 'vitest';
import { makeAnswerStore } from './answer-store.ts';
import { anAnswer } from './testing/exercises.ts';

/** Enough of a browser's storage: items are own properties, as in browsers. */
function aStorage(): Storage {
  const storage = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => void (storage[key] = value),
    removeItem: (key: string) => void delete storage[key],
  }) as Record<string, string>;
  return storage as unknown as Storage;
}

it('gives back what it kept, oldest first, and forgets what was sent', () => {
  const storage = aStorage();
  const store = makeAnswerStore('anna', () => storage);
  store.keep({ ...anAnswer('later'), answeredAt: '2026-11-22T10:05:00.000Z' });
  store.keep(anAnswer('sooner'));
  expect(
    makeAnswerStore('anna', () => storage)
      .load()
      .map(({ attemptId }) => attemptId),
  ).toEqual(['attempt-sooner', 'attempt-later']);
  store.drop('attempt-sooner');
  expect(store.load()).toHaveLength(1);
});

it('keeps learners who share a device apart', () => {
  const storage = aStorage();
  makeAnswerStore('anna', () => storage).keep(anAnswer('hers'));
  expect(makeAnswerStore('boris', () => storage).load()).toEqual([]);
});

it('survives a broken entry and a storage that may not be used', () => {
  const storage = aStorage();
  storage.setItem('slova-answer:anna:attempt-x', '{broken');
  expect(makeAnswerStore('anna', () => storage).load()).toEqual([]);
  const forbidden = makeAnswerStore('anna', () => {
    throw new Error('denied');
  });
  forbidden.keep(anAnswer('one'));
  expect(forbidden.load()).toEqual([]);
});
