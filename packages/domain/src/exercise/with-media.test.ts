import { describe, expect, test } from 'vitest';
import type { MediaId, TermPicture } from '../content/index.ts';
import { directions } from '../review/index.ts';
import { aCard, aTerm, englishForRussians } from '../testing/index.ts';
import { makeFlashcard } from './flashcard.ts';
import { deckSides, exerciseTypes, makeExerciseOf, withoutAnswers } from './index.ts';
import { withMedia } from './with-media.ts';

const picture: TermPicture = {
  id: '0123456789abcdef'.repeat(4) as MediaId,
  alt: 'a house with a red roof',
  width: 640,
  height: 480,
};
const house = {
  ...aTerm('house', ['дом', 'здание'], {
    picture,
    recording: 'fedcba9876543210'.repeat(4) as MediaId,
    senses: [
      { answers: ['дом'], examples: [{ text: 'We live in a {{house}}.', translation: 'Мы живём в доме.' }] },
    ],
  }),
};
const others = ['wall', 'roof', 'window', 'door'].map((word, index) =>
  aTerm(word, [['стена', 'крыша', 'окно', 'дверь'][index] ?? '']),
);
const sides = deckSides([house, ...others], englishForRussians);
const means = { types: exerciseTypes, canHear: ['en'], canSpeak: ['en', 'ru'] };

const made = directions.flatMap((direction) =>
  exerciseTypes.flatMap((type) => {
    const card = aCard({
      state: 'review',
      direction,
      termId: house.id,
      memory: { stability: 30, difficulty: 5 },
    });
    const exercise = makeExerciseOf(type, {
      card,
      term: house,
      deck: englishForRussians,
      sides,
      seed: 'attempt-1',
      means,
    });
    return exercise ? [{ direction, type, exercise }] : [];
  }),
);

describe('the picture of a term and the recording of its headword', () => {
  test('are there after every answer', () => {
    expect(made.length).toBeGreaterThan(10);
    for (const { exercise } of made)
      expect(exercise.answers).toMatchObject({ picture, soundId: house.recording });
  });

  test('the picture is a part of the question only where its meaning is', () => {
    const seen = made.filter(({ exercise }) => exercise.prompt.picture !== undefined);
    expect(seen.map(({ direction, type }) => `${direction} ${type}`)).toEqual([
      'produce flashcard',
      'produce choice',
      'produce typed',
      'produce letters',
      'produce speaking',
    ]);
  });

  test('the picture is not a part of the question about another meaning', () => {
    const card = aCard({ state: 'new', direction: 'produce', termId: house.id });
    const material = { card, term: house, deck: englishForRussians, sides, seed: 'attempt-1' };
    const senses = [{ answers: ['здание'], examples: [] }, ...house.senses];
    expect(makeExerciseOf('flashcard', material)?.prompt.picture).toBeDefined();
    const { prompt } = withMedia(makeFlashcard(material), { ...house, senses }, 'produce');
    expect(prompt).toMatchObject({ text: 'дом' });
    expect(prompt.picture).toBeUndefined();
  });

  test('nothing is named or heard before the answer is seen', () => {
    for (const { direction, type, exercise } of made) {
      const shown = JSON.stringify(withoutAnswers(exercise));
      if (type === 'flashcard') continue;
      expect(shown).not.toContain(picture.alt);
      if (type !== 'listening') expect(shown).not.toContain(house.recording);
      if (direction === 'recognise') expect(shown).not.toContain(picture.id);
    }
  });
});
