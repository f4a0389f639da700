import { defaultStudySettings } from '@slova/domain';
import { expect, test } from 'vitest';
import { draftOf, settingsOf } from './settings-draft.ts';

const draft = draftOf(defaultStudySettings);
const typing = (typed: Partial<typeof draft.typed>) =>
  settingsOf({ ...draft, typed: { ...draft.typed, ...typed } });

test('a draft that nobody touched says the same settings', () => {
  expect(settingsOf(draft)).toEqual(defaultStudySettings);
});

test('retention is typed as a percentage, with a comma too, and steps with spaces between', () => {
  expect(
    typing({ desiredRetention: ' 92,5 ', learningSteps: ' 2  15 60 ', relearningSteps: '' }),
  ).toMatchObject({
    scheduler: { desiredRetention: 0.925, learningSteps: [2, 15, 60], relearningSteps: [] },
  });
});

test.each([
  ['newPerDay', ''],
  ['newPerDay', '2.5'],
  ['reviewsPerDay', 'many'],
  ['desiredRetention', '100'],
  ['desiredRetention', ''],
  ['learningSteps', '10 1'],
  ['relearningSteps', '0'],
  ['maximumIntervalDays', '12.5'],
] as const)('S10 the field %s does not take “%s”', (field, text) => {
  expect(typing({ [field]: text })).toEqual([field]);
});
