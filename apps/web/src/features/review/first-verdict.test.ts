import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstVerdict } from './first-verdict.ts';
import { aChoice, aCloze, aFlashcard, aPair, aTrueFalse, aTyped } from './testing/exercises.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const digest = async (text: string): Promise<string> => sha256(text);

describe('the first verdict on a typed answer', () => {
  const exercise = aTyped('city', [sha256('saltгород'), sha256('saltелка')]);

  it('is right when the sealed answers have it, also with another case or a final full stop', async () => {
    expect(await firstVerdict(exercise, { response: 'город' }, digest)).toEqual({
      right: true,
      correctOption: null,
    });
    expect(await firstVerdict(exercise, { response: ' Город. ' }, digest)).toMatchObject({ right: true });
  });

  it('is right by its capitals alone where the exercise asks for them', async () => {
    const berlin = { ...aTyped('city', [sha256('saltБерлин')]), caseMatters: true };
    expect(await firstVerdict(berlin, { response: 'Берлин' }, digest)).toMatchObject({ right: true });
    expect(await firstVerdict(berlin, { response: 'берлин' }, digest)).toMatchObject({ right: null });
  });

  it('is left to the server when they have not, for it may still be accepted', async () => {
    expect(await firstVerdict(exercise, { response: 'гoрод' }, digest)).toEqual({
      right: null,
      correctOption: null,
    });
  });

  it('is left to the server where the browser cannot hash', async () => {
    expect(await firstVerdict(exercise, { response: 'город' }, async () => null)).toMatchObject({
      right: null,
    });
  });
});

describe('the first verdict on a choice', () => {
  const exercise = aChoice('city', ['дом', 'город', 'мост'], [sha256('saltгород')]);

  it('knows which option was meant', async () => {
    expect(await firstVerdict(exercise, { response: '1' }, digest)).toEqual({
      right: true,
      correctOption: 1,
    });
    expect(await firstVerdict(exercise, { response: '2' }, digest)).toEqual({
      right: false,
      correctOption: 1,
    });
  });

  it('says nothing where the browser cannot hash', async () => {
    expect(await firstVerdict(exercise, { response: '1' }, async () => null)).toEqual({
      right: null,
      correctOption: null,
    });
  });
});

it('takes a flashcard at its learner’s word', async () => {
  expect(await firstVerdict(aFlashcard('city'), { rating: 'hard' }, digest)).toMatchObject({ right: true });
  expect(await firstVerdict(aFlashcard('city'), { rating: 'again' }, digest)).toMatchObject({ right: false });
});

describe('the first verdict on other exercises', () => {
  it('knows what is to be said of a pair', async () => {
    const pair = aTrueFalse('city', 'город', [sha256('salttrue')]);
    expect(await firstVerdict(pair, { response: 'true' }, digest)).toEqual({ right: true, correctOption: 0 });
    expect(await firstVerdict(pair, { response: 'false' }, digest)).toEqual({
      right: false,
      correctOption: 0,
    });
  });

  it('knows the partner of a pair and the option for a gap', async () => {
    const made = aPair('two', ['один', 'два'], 'board', [sha256('saltдва')]);
    expect(await firstVerdict(made, { response: '0' }, digest)).toEqual({ right: false, correctOption: 1 });
    const gap = aCloze(['works', 'rests'], [sha256('saltworks')]);
    expect(await firstVerdict(gap, { response: '0' }, digest)).toEqual({ right: true, correctOption: 0 });
  });

  it('knows a right word in a gap, and leaves every other to the server', async () => {
    const gap = aCloze(null, [sha256('saltworks')]);
    expect((await firstVerdict(gap, { response: 'Works' }, digest)).right).toBe(true);
    expect((await firstVerdict(gap, { response: 'work' }, digest)).right).toBeNull();
  });
});
