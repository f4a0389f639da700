import { expect, test } from 'vitest';
import { topicTree } from './topic-tree.ts';

const untouched = { new: 0, learning: 0, young: 0, firm: 0, mastered: 0 };

test('a topic counts what lies below it, and one that only holds others is there too', () => {
  const [travel] = topicTree([
    { name: 'travel/airport', title: null, mastery: { ...untouched, new: 2, firm: 1 } },
    { name: 'travel/hotel', title: { en: 'Hotel' }, mastery: { ...untouched, new: 3 } },
  ]);
  expect(travel).toMatchObject({
    name: 'travel',
    title: null,
    mastery: { ...untouched, new: 5, firm: 1 },
    below: [
      { name: 'travel/airport', mastery: { new: 2 } },
      { name: 'travel/hotel', title: { en: 'Hotel' } },
    ],
  });
});
