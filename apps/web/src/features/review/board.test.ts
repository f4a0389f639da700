import { describe, expect, it } from 'vitest';
import { pick, pickByDigit, standingOf } from './board.ts';
import type { Answered } from './study-state.ts';
import { anItem, aPair, aResult } from './testing/exercises.ts';

describe('touching a board', () => {
  it('makes a pair of one side and the other, whichever comes first', () => {
    const prompt = pick(null, 'prompt', 2);
    expect(prompt).toEqual({ picked: { side: 'prompt', index: 2 }, pair: null });
    expect(pick(prompt.picked, 'option', 0)).toEqual({ picked: null, pair: { prompt: 2, option: 0 } });
    const option = pick(null, 'option', 0);
    expect(pick(option.picked, 'prompt', 2)).toEqual({ picked: null, pair: { prompt: 2, option: 0 } });
  });

  it('changes one’s mind on the same side, and puts back what is touched twice', () => {
    const { picked } = pick(null, 'prompt', 2);
    expect(pick(picked, 'prompt', 1).picked).toEqual({ side: 'prompt', index: 1 });
    expect(pick(picked, 'prompt', 2).picked).toBeNull();
  });

  it('takes the first digit for a prompt and the second for its partner', () => {
    const first = pickByDigit(null, 1);
    expect(first.picked).toEqual({ side: 'prompt', index: 1 });
    expect(pickByDigit(first.picked, 1).pair).toEqual({ prompt: 1, option: 1 });
  });
});

describe('how a pair stands', () => {
  const item = anItem('one', { exercise: aPair('one', ['два', 'один', 'три']) });
  const made = (changes: Partial<Answered>): Answered[] => [
    { item, given: { response: '0' }, first: { right: null, correctOption: null }, result: null, ...changes },
  ];

  it('is open until it is made', () => {
    expect(standingOf(item, [])).toBeNull();
  });

  it('is known at once from the seals, with where it belongs', () => {
    const first = { right: false, correctOption: 1 };
    expect(standingOf(item, made({ first }))).toEqual({ right: false, option: 1 });
  });

  it('holds on to what was chosen while nobody knows, and learns from the server', () => {
    expect(standingOf(item, made({}))).toEqual({ right: null, option: 0 });
    const wrong = aResult('one', { verdict: 'wrong', rating: 'again', correctAnswers: ['один'] });
    expect(standingOf(item, made({ result: wrong }))).toEqual({ right: false, option: 1 });
    const right = aResult('one', { verdict: 'exact', rating: 'good', correctAnswers: ['два'] });
    expect(standingOf(item, made({ result: right }))).toEqual({ right: true, option: 0 });
  });
});
