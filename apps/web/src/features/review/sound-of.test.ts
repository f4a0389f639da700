import { expect, it } from 'vitest';
import type { SessionItem } from './exercise.ts';
import { keyScreen } from './key-screen.ts';
import { soundOf } from './sound-of.ts';
import { studyReducer } from './study-reducer.ts';
import { startOfStudy } from './study-state.ts';
import { aFlashcard, anItem, aPage } from './testing/exercises.ts';

const recorded = (direction: SessionItem['direction']): SessionItem =>
  anItem('city', {
    direction,
    exercise: { ...aFlashcard('city'), soundId: 'ab' } as SessionItem['exercise'],
  });

it.each([
  ['recognise', 'city', 'en'],
  ['produce', 'city по-русски', 'ru'],
] as const)(
  'a recorded word is heard once its answer is seen, to %s',
  (direction, spoken, spokenLanguage) => {
    const page = aPage([recorded(direction)]);
    const asked = studyReducer(startOfStudy, { type: 'page-arrived', page, ahead: false });
    expect(soundOf(asked.phase)).toBeNull();
    const shown = studyReducer(asked, { type: 'shown' });
    expect(soundOf(shown.phase)).toEqual({ spoken, spokenLanguage, recording: '/media/ab' });
    expect(keyScreen(shown, true).sounds).toBe(true);
  },
);
