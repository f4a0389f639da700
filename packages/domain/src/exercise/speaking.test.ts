import { describe, expect, test } from 'vitest';
import { aMaterial, aTerm } from '../testing/index.ts';
import { grade } from './index.ts';
import { makeSpeaking } from './speaking.ts';

const bread = aTerm('bread', ['хлеб'], { alsoAccepted: ['loaf'] });
const bred = aTerm('breed', ['порода']);

describe('a word that is said', () => {
  test.each([
    ['bread', 'exact', 'good'],
    ['bred\nBread\nbrad', 'exact', 'good'],
    ['the bread', 'accepted-variant', 'good'],
    ['loaf', 'exact', 'good'],
    ['butter\nbutler', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ])('S13 «%s» is %s: the best of what was made out counts', (response, verdict, rating) => {
    const exercise = makeSpeaking(aMaterial(bread, { others: [bred] }));
    expect(exercise && grade(exercise, { response })).toMatchObject({ verdict, rating });
  });

  test('is offered only where the device makes out the language, and the word is the answer', () => {
    expect(makeSpeaking(aMaterial(bread, { means: { canSpeak: ['es'] } }))).toBeNull();
    expect(makeSpeaking(aMaterial(bread, { means: { canSpeak: ['en-US'] } }))).not.toBeNull();
    expect(makeSpeaking(aMaterial(bread, { direction: 'recognise' }))).toBeNull();
  });
});
