import { expect, test } from 'vitest';
import { topicOrder } from './topic-order.ts';

const untouched = { new: 0, learning: 0, young: 0, firm: 0, mastered: 0 };
const topic = (name: string, counts: Partial<typeof untouched>) => ({
  name,
  title: null,
  mastery: { ...untouched, ...counts },
});
const names = (topics: Parameters<typeof topicOrder>[0]): string[] =>
  topicOrder(topics).map(({ name }) => name);

test('topics with most words that do not sit firmly yet come first', () => {
  const topics = [
    topic('firm', { firm: 40, mastered: 10 }),
    topic('begun', { new: 9, learning: 2 }),
    topic('shaky', { young: 3, learning: 1 }),
  ];
  expect(names(topics)).toEqual(['shaky', 'begun', 'firm']);
});

test('of topics in which nothing is under way the large ones come first, and equals stay in their order', () => {
  const topics = [topic('b', { new: 5 }), topic('a', { new: 5 }), topic('large', { new: 50 })];
  expect(names(topics)).toEqual(['large', 'b', 'a']);
});
