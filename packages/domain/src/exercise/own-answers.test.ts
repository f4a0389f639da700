import { describe, expect, test } from 'vitest';
import type { DeckLanguages, Term } from '../content/index.ts';
import type { Direction } from '../review/index.ts';
import { DomainError } from '../domain-error.ts';
import { aCard, aMaterial, aTerm, englishForRussians } from '../testing/index.ts';
import type { Exercise, ExerciseType, OwnTerm } from './index.ts';
import { deckSides, grade, makeExerciseOf, mostOwnAnswers, ownAnswers } from './index.ts';

const house = aTerm('house', ['дом', 'здание'], { alsoAccepted: ['building'] });
const home = aTerm('home', ['дом']);
const cat = aTerm('cat', ['кошка']);
const resume = aTerm('résumé', ['резюме']);
const deck: DeckLanguages = englishForRussians;
const sides = deckSides([house, home, cat, resume], deck);

function kept(wanted: readonly string[], before: readonly string[] = [], term: Term = house): string[] {
  const side = sides.produce.get(term.id);
  if (!side) throw new Error('no such term');
  return ownAnswers(wanted, { side, others: sides.index.produce.byAnswer, before, field: 'answers' });
}
const refused = (code: DomainError['code']): DomainError => new DomainError(code, 'answers');

function typedWith(own: OwnTerm | undefined, term: Term = house): Exercise {
  const card = aCard({ direction: 'produce', state: 'review', termId: term.id });
  const material = { card, term, deck, sides, seed: 'a', ...(own && { own }) };
  const exercise = makeExerciseOf('typed', material);
  if (!exercise) throw new Error('it cannot be typed');
  return exercise;
}
const ownOf = (...produce: string[]): OwnTerm => ({ answers: { recognise: [], produce }, note: null });

describe('own answers', () => {
  test('are kept trimmed and composed, each once, without what counts anyway', () => {
    const twice = ['  my   place ', 'My place!', 'House', 'building.', 'cafe\u0301'];
    expect(kept(twice)).toEqual(['my place', 'caf\u00e9']);
  });

  test('must not be the answer of a card with another prompt, whatever its marks', () => {
    expect(() => kept(['cat'])).toThrow(refused('answer_of_another_card'));
    expect(() => kept(['the Cat'])).toThrow(refused('answer_of_another_card'));
    expect(() => kept(['resume'])).toThrow(refused('answer_of_another_card'));
  });

  test('may be the answer of a card that asks the same', () => {
    expect(kept(['home'])).toEqual(['home']);
  });

  test('are not judged again once they are kept', () => {
    expect(kept(['cat'], ['cat'])).toEqual(['cat']);
  });

  test('are refused when they are empty, too long or too many', () => {
    expect(() => kept(['…'])).toThrow(refused('invalid_input'));
    expect(() => kept(['x'.repeat(201)])).toThrow(refused('invalid_input'));
    const many = Array.from({ length: mostOwnAnswers + 1 }, (_, index) => `place ${index}`);
    expect(() => kept(many)).toThrow(refused('too_many_own_answers'));
    expect(kept(many.slice(1))).toHaveLength(mostOwnAnswers);
  });

  test('count in the exercises that are made, and are forgiven slips like any other', () => {
    expect(grade(typedWith(undefined), { response: 'dwelling' }).verdict).toBe('wrong');
    expect(grade(typedWith(ownOf('dwelling')), { response: 'dwelling' })).toMatchObject({ verdict: 'exact' });
    expect(grade(typedWith(ownOf('dwelling')), { response: 'dweling' })).toMatchObject({ verdict: 'typo' });
    expect(grade(typedWith(undefined), { response: 'home' }).verdict).toBe('other-sense');
    expect(grade(typedWith(ownOf('home')), { response: 'home' })).toMatchObject({ verdict: 'exact' });
  });

  test('count wherever the term is asked for by its meaning, and are asked again where one text alone fits', () => {
    const flat = aTerm('flat', ['квартира'], {
      senses: [
        { answers: ['квартира'], examples: [{ text: 'They sold their {{flats}}.', translation: 'Они …' }] },
      ],
    });
    const own = { answers: { recognise: ['жильё'], produce: ['apartment'] }, note: null };
    const verdicts = (type: ExerciseType, direction: Direction = 'produce') => {
      const exercise = makeExerciseOf(type, { ...aMaterial(flat, { direction }), own });
      const responses = direction === 'produce' ? ['apartment'] : ['жильё'];
      return responses.map((response) => exercise && grade(exercise, { response }).verdict);
    };
    expect(verdicts('typed')).toEqual(['exact']);
    expect(verdicts('speaking')).toEqual(['exact']);
    expect(verdicts('listening', 'recognise')).toEqual(['exact']);
    expect(verdicts('cloze')).toEqual(['other-sense']);
    // Another word was heard.
    expect(verdicts('listening')).toEqual(['wrong']);
  });

  test('N12 no longer count when the deck has made them the answer of another card', () => {
    expect(grade(typedWith(ownOf('cat')), { response: 'cat' }).verdict).toBe('wrong');
  });

  test('stay behind the answer that is displayed, and the note goes with the exercise', () => {
    const { answers } = typedWith({ ...ownOf('dwelling'), note: 'like in "dwell"' });
    expect(answers).toMatchObject({
      accepted: ['house', 'building', 'dwelling'],
      ownNote: 'like in "dwell"',
    });
    expect(typedWith(ownOf()).answers).not.toHaveProperty('ownNote');
  });
});
