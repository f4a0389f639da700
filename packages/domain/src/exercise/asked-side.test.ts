import { describe, expect, test } from 'vitest';
import type { CardState, Direction } from '../review/index.ts';
import { aMaterial, aTerm } from '../testing/index.ts';
import { askedSide } from './asked-side.ts';
import { grade, makeExerciseOf, withoutAnswers } from './index.ts';

const bank = aTerm('bank', [], {
  senses: [
    {
      answers: ['банк'],
      hint: 'деньги',
      examples: [
        { text: 'The {{bank}} is closed.', translation: 'Банк закрыт.' },
        { text: 'He works in {{banks}}.' },
      ],
    },
    { answers: ['берег', 'берег реки'], examples: [{ text: 'They sat on the {{bank}}.' }] },
    { answers: ['насыпь'], examples: [] },
  ],
});
const seeds = Array.from({ length: 60 }, (_, index) => `attempt-${index}`);
const asked = (changes: { state?: CardState; direction?: Direction; others?: (typeof bank)[] } = {}) =>
  new Set(seeds.map((seed) => askedSide(aMaterial(bank, { ...changes, seed })).prompt));

describe('a word with several meanings', () => {
  test('is asked for by each of them in time, with its own hint and example', () => {
    expect(asked()).toEqual(new Set(['банк', 'берег', 'насыпь']));
    for (const seed of seeds) {
      const { prompt, hint, example, accepted } = askedSide(aMaterial(bank, { seed }));
      expect({ prompt, hint, example }).toEqual(
        {
          банк: { prompt, hint: 'деньги', example: bank.senses[0]?.examples[0] },
          берег: { prompt, hint: null, example: bank.senses[1]?.examples[0] },
          насыпь: { prompt, hint: null, example: null },
        }[prompt as 'банк'],
      );
      expect(accepted).toEqual(['bank']);
    }
  });

  test.each(['new', 'learning'] as const)('is asked for by its first meaning alone while %s', (state) => {
    expect(asked({ state })).toEqual(new Set(['банк']));
  });

  test('is not asked for by a meaning that is the first one of another word', () => {
    expect(asked({ others: [aTerm('shore', ['берег'])] })).toEqual(new Set(['банк', 'насыпь']));
  });

  test('N12 whichever meaning is asked, no wrong option is right for it', () => {
    const others = [
      ...['shore', 'coast', 'river', 'sea'].map((word) => aTerm(word, [`${word}-ru`])),
      aTerm('embankment', ['вал', 'насыпь']),
    ];
    for (const seed of seeds) {
      const exercise = makeExerciseOf('choice', aMaterial(bank, { others, seed }));
      expect(exercise?.type === 'choice' && exercise.options).toContain('bank');
      expect(exercise?.type === 'choice' && exercise.options).not.toContain('embankment');
    }
  });

  test('is recognised by all of its meanings at once', () => {
    const { prompt, accepted } = askedSide(aMaterial(bank, { direction: 'recognise' }));
    expect({ prompt, accepted }).toEqual({
      prompt: 'bank',
      accepted: ['банк', 'берег', 'берег реки', 'насыпь'],
    });
  });
});

describe('a card for the word that a sentence lacks', () => {
  const cloze = (state: CardState, seed = 'attempt-1', others: (typeof bank)[] = []) =>
    aMaterial(bank, { direction: 'cloze', state, seed, others });

  test('is met as a flashcard: the sentence with its gap, and the form that it needs', () => {
    const exercise = makeExerciseOf('flashcard', cloze('new'))!;
    expect(withoutAnswers(exercise)).toMatchObject({
      prompt: { text: 'банк', hint: 'деньги' },
      sentence: { before: 'The ', after: ' is closed.', translation: 'Банк закрыт.' },
      answers: ['bank'],
    });
    expect(exercise.answers.accepted).toEqual(['bank']);
  });

  test('takes the first of its sentences until it is learnt, and then any of them', () => {
    const gapsIn = (state: CardState) =>
      new Set(
        seeds.flatMap((seed) => {
          const exercise = makeExerciseOf('cloze', cloze(state, seed));
          return exercise?.type === 'cloze' ? [exercise.sentence.before] : [];
        }),
      );
    expect(gapsIn('learning')).toEqual(new Set(['The ']));
    expect(gapsIn('review')).toEqual(new Set(['The ', 'He works in ', 'They sat on the ']));
  });

  test('is typed from the first where too few other words could stand in its gap', () => {
    expect(makeExerciseOf('cloze', cloze('learning'))).toMatchObject({ choice: null });
    expect(makeExerciseOf('cloze', aMaterial(bank, { state: 'learning' }))).toBeNull();
  });

  test('S13 its own form is right, the dictionary’s is asked again', () => {
    const plural = seeds.find((seed) => {
      const exercise = makeExerciseOf('cloze', cloze('review', seed));
      return exercise?.type === 'cloze' && exercise.sentence.before === 'He works in ';
    });
    const exercise = makeExerciseOf('cloze', cloze('review', plural))!;
    expect(grade(exercise, { response: 'banks' })).toMatchObject({ verdict: 'exact', rating: 'good' });
    expect(grade(exercise, { response: 'bank' })).toMatchObject({ verdict: 'wrong-form', rating: null });
  });

  test('asks for the word by its meaning where no sentence of its term lacks it', () => {
    const house = aTerm('house', ['дом']);
    const material = aMaterial(house, { direction: 'cloze' });
    expect(makeExerciseOf('cloze', material)).toBeNull();
    expect(makeExerciseOf('typed', material)).toMatchObject({ prompt: { text: 'дом' } });
    expect(makeExerciseOf('flashcard', material)).not.toHaveProperty('sentence');
  });
});

describe('a word whose characters are read otherwise than they are written', () => {
  const deck = { termLanguage: 'ja', answerLanguage: 'en', answerKind: 'translation' } as const;
  const eat = aTerm('食べる', ['to eat'], {
    pronunciation: 'たべる',
    senses: [{ answers: ['to eat'], examples: [{ text: '寿司を{{食べた}}。' }] }],
  });
  const make = (type: 'typed' | 'listening' | 'cloze') =>
    makeExerciseOf(type, aMaterial(eat, { deck, means: { canHear: ['ja'] } }))!;

  test.each(['typed', 'listening'] as const)('may be written as it is read: %s', (type) => {
    expect(grade(make(type), { response: 'たべる' })).toMatchObject({ rating: 'good' });
    expect(grade(make(type), { response: '食べる' })).toMatchObject({ verdict: 'exact' });
    expect(grade(make(type), { response: 'のむ' })).toMatchObject({ verdict: 'wrong' });
  });

  test('says how it is read with the answer, and of another form says nothing', () => {
    expect(make('typed').answers.pronunciation).toBe('たべる');
    expect(make('cloze').answers).toMatchObject({ accepted: ['食べた'] });
    expect(make('cloze').answers).not.toHaveProperty('pronunciation');
    expect(JSON.stringify(withoutAnswers(make('typed')))).not.toContain('たべる');
  });
});
