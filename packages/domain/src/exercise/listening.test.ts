import { describe, expect, test } from 'vitest';
import { aMaterial, aTerm } from '../testing/index.ts';
import type { MediaId } from '../content/index.ts';
import { exerciseTypes, grade, makeExerciseOf, withoutAnswers } from './index.ts';
import { makeListening } from './listening.ts';

const sea = aTerm('sea', ['море'], { pronunciation: 'siː' });
const see = aTerm('see', ['видеть'], { pronunciation: 'siː', partOfSpeech: 'verb' });
const others = ['wall', 'roof', 'door'].map((word) =>
  aTerm(word, [`${word}-по-русски`], { pronunciation: word }),
);
const fragile = { state: 'learning', stability: 1 } as const;

describe('a word that is heard', () => {
  test('asks a fragile card for the meaning among four', () => {
    const exercise = makeListening(aMaterial(sea, { others, direction: 'recognise', ...fragile }));
    expect(exercise).toMatchObject({ spoken: 'sea', spokenLanguage: 'en' });
    expect(exercise?.choice?.options).toHaveLength(4);
    expect(exercise?.choice?.options[exercise.choice.correct]).toBe('море');
  });

  test('asks a firm card for the meaning in the learner’s own letters', () => {
    const exercise = makeListening(aMaterial(sea, { others, direction: 'recognise' }));
    expect(exercise?.choice).toBeNull();
    expect(exercise && grade(exercise, { response: 'море' })).toMatchObject({
      verdict: 'exact',
      rating: 'good',
    });
    expect(exercise && grade(exercise, { response: 'стена' }).rating).toBe('again');
  });

  test('is written down where the word is the answer, and synonyms are not what was said', () => {
    const term = aTerm('sea', ['море'], { alsoAccepted: ['ocean'] });
    const exercise = makeListening(aMaterial(term, { others }));
    expect(exercise && grade(exercise, { response: 'sea' }).rating).toBe('good');
    expect(exercise && grade(exercise, { response: 'ocean' }).rating).toBe('again');
  });

  test('S13 what sounds the same is asked again, in either direction', () => {
    const written = makeListening(aMaterial(sea, { others: [...others, see] }));
    expect(written && grade(written, { response: 'see' }).rating).toBeNull();
    const meant = makeListening(aMaterial(sea, { others: [...others, see], direction: 'recognise' }));
    expect(meant && grade(meant, { response: 'видеть' }).rating).toBeNull();
  });

  test('N12 the meaning of what sounds the same is never a wrong option', () => {
    const alike = aTerm('C', ['нота до'], { pronunciation: 'siː' });
    for (let seed = 0; seed < 30; seed += 1) {
      const material = aMaterial(sea, {
        others: [alike, ...others],
        direction: 'recognise',
        ...fragile,
        seed: `attempt-${seed}`,
      });
      expect(makeListening(material)?.choice?.options ?? []).not.toContain('нота до');
    }
  });

  test('is offered only where the device can say the language, whatever its region', () => {
    for (const [canHear, possible] of [
      [['en-GB'], true],
      [['EN_us'], true],
      [['es', 'ru'], false],
      [[], false],
    ] as const) {
      expect(makeListening(aMaterial(sea, { others, means: { canHear } })) !== null, canHear.join()).toBe(
        possible,
      );
    }
  });

  test('is offered where the word is recorded, also on a device without a voice, and carries its recording', () => {
    const recording = 'ab'.repeat(32) as MediaId;
    const recorded = aTerm('sea', ['море'], { recording });
    for (const direction of ['recognise', 'produce'] as const) {
      const silent = { others, direction, means: { canHear: [] } };
      expect(makeListening(aMaterial(recorded, silent)), direction).toMatchObject({
        spoken: 'sea',
        recording,
      });
      expect(makeListening(aMaterial(sea, silent)), direction).toBeNull();
      const exercise = makeListening(aMaterial(sea, { others, direction, means: { canHear: ['en'] } }));
      expect(exercise && 'recording' in exercise, direction).toBe(false);
    }
  });

  test('is carried by no other exercise that is asked: where the word is the answer, its sound would tell it', () => {
    const recording = 'ab'.repeat(32) as MediaId;
    const recorded = aTerm('sea', ['море'], { recording });
    const carrying = exerciseTypes.filter((type) => {
      const exercise = makeExerciseOf(type, aMaterial(recorded, { others }));
      return exercise && JSON.stringify(withoutAnswers(exercise)).includes(recording);
    });
    // A flashcard carries its answer, and is heard with it.
    expect(carrying).toEqual(['flashcard', 'listening']);
  });
});
