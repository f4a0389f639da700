import { expect, test } from 'vitest';
import { deviceDraft } from './device-draft.ts';

function storage(most = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

test('what was typed is there again until it is saved, for its learner alone', () => {
  const device = storage();
  const mine = deviceDraft<string[]>('ann', 'term:1', () => device);
  expect(mine.recall()).toBeNull();
  expect(mine.keep(['a', 'b'])).toBe(true);
  expect(deviceDraft('ann', 'term:1', () => device).recall()).toEqual(['a', 'b']);
  expect(deviceDraft('bob', 'term:1', () => device).recall()).toBeNull();
  mine.drop();
  expect(mine.recall()).toBeNull();
});

test('a device that can keep nothing says so', () => {
  expect(deviceDraft('ann', 'x', () => storage(3)).keep('long')).toBe(false);
  const forbidden = (): Storage => {
    throw new Error('SecurityError');
  };
  expect(deviceDraft('ann', 'x', forbidden).keep('a')).toBe(false);
  expect(deviceDraft('ann', 'x', forbidden).recall()).toBeNull();
});

test('a draft in a shape of before, or none at all, is left alone', () => {
  const device = storage();
  device.setItem('slova-draft:ann:x', '{"shape":0,"value":1}');
  expect(deviceDraft('ann', 'x', () => device).recall()).toBeNull();
  device.setItem('slova-draft:ann:x', '{');
  expect(deviceDraft('ann', 'x', () => device).recall()).toBeNull();
});
