import { ratings } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import type { KeyPress, KeyScreen } from './key-map.ts';
import { keyAction } from './key-map.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  composing: false,
  modified: false,
  focus: 'page',
  ...changes,
});
const screen = (waitsFor: KeyScreen['waitsFor'], changes: Partial<KeyScreen> = {}): KeyScreen => ({
  waitsFor,
  options: waitsFor === 'choice' ? 4 : waitsFor === 'pair' ? 2 : 0,
  ratings,
  lettersAct: true,
  sounds: false,
  singleKeys: true,
  ...changes,
});

describe('the study keys', () => {
  it.each([' ', 'Enter'])('show the answer and continue with %j', (key) => {
    expect(keyAction(press(key), screen('show'))).toEqual({ name: 'show' });
    expect(keyAction(press(key), screen('continue'))).toEqual({ name: 'continue' });
    expect(keyAction(press(key), screen('rating'))).toBeNull();
  });

  it('rate with 1 to 4', () => {
    const rated = ['1', '2', '3', '4', '5'].map((key) => keyAction(press(key), screen('rating')));
    expect(rated).toEqual([
      ...['again', 'hard', 'good', 'easy'].map((rating) => ({ name: 'rate', rating })),
      null,
    ]);
  });

  it('rate with 1 and 2 where there are two buttons', () => {
    const two = screen('rating', { ratings: ['again', 'good'] });
    expect(['1', '2', '3'].map((key) => keyAction(press(key), two))).toEqual([
      { name: 'rate', rating: 'again' },
      { name: 'rate', rating: 'good' },
      null,
    ]);
  });

  it('answer a pair with 1 and 2, or with the arrows, without single characters too', () => {
    expect(keyAction(press('2'), screen('pair'))).toEqual({ name: 'choose', option: 1 });
    expect(keyAction(press('3'), screen('pair'))).toBeNull();
    for (const singleKeys of [true, false]) {
      const pair = screen('pair', { singleKeys });
      expect(keyAction(press('ArrowLeft'), pair)).toEqual({ name: 'choose', option: 0 });
      expect(keyAction(press('ArrowRight', { focus: 'control' }), pair)).toEqual({
        name: 'choose',
        option: 1,
      });
    }
    expect(keyAction(press('ArrowLeft'), screen('choice'))).toBeNull();
  });

  it('replay what was heard with R, whatever the keyboard layout, but not from a text field', () => {
    for (const key of ['r', 'R', 'к']) {
      expect(keyAction(press(key), screen('choice', { sounds: true }))).toEqual({ name: 'replay' });
      expect(keyAction(press(key), screen('choice'))).toBeNull();
      expect(keyAction(press(key, { focus: 'field' }), screen('nothing', { sounds: true }))).toBeNull();
    }
  });

  it('choose with 1 to 4, as far as there are options', () => {
    expect(keyAction(press('4'), screen('choice'))).toEqual({ name: 'choose', option: 3 });
    expect(keyAction(press('4'), screen('choice', { options: 3 }))).toBeNull();
    expect(keyAction(press('0'), screen('choice'))).toBeNull();
  });

  it('open the list of keys with ? and leave with Escape, from a text field too', () => {
    expect(keyAction(press('?'), screen('show'))).toEqual({ name: 'help' });
    expect(keyAction(press('Escape', { focus: 'field' }), screen('nothing'))).toEqual({ name: 'leave' });
  });

  it('leave everything typed into a field alone', () => {
    for (const key of ['1', '?', ' ', 'Enter'])
      expect(keyAction(press(key, { focus: 'field' }), screen('nothing'))).toBeNull();
  });

  it('leave Enter and Space to the button that has the focus, but not the digits', () => {
    expect(keyAction(press('Enter', { focus: 'control' }), screen('continue'))).toBeNull();
    expect(keyAction(press(' ', { focus: 'control' }), screen('show'))).toBeNull();
    expect(keyAction(press('2', { focus: 'control' }), screen('choice'))).toEqual({
      name: 'choose',
      option: 1,
    });
  });

  it('do nothing while a word is being composed, with a modifier, or when a key is held down', () => {
    for (const changes of [{ composing: true }, { modified: true }, { repeat: true }]) {
      expect(keyAction(press('Enter', changes), screen('continue'))).toBeNull();
      expect(keyAction(press('Escape', changes), screen('continue'))).toBeNull();
    }
  });

  it('can do without single characters', () => {
    const plain = { singleKeys: false };
    expect(keyAction(press('3'), screen('rating', plain))).toBeNull();
    expect(keyAction(press('?'), screen('show', plain))).toBeNull();
    expect(keyAction(press(' '), screen('show', plain))).toBeNull();
    expect(keyAction(press('Enter'), screen('show', plain))).toEqual({ name: 'show' });
  });

  it.each([
    ['u', 'undo'],
    ['Г', 'undo'],
    ['h', 'hint'],
    ['n', 'skip'],
    ['s', 'suspend'],
    ['ы', 'suspend'],
    ['b', 'bury'],
    ['k', 'known'],
    ['e', 'edit'],
    ['m', 'menu'],
  ] as const)('act on the word with %j: %s', (key, name) => {
    for (const waitsFor of ['show', 'rating', 'choice', 'continue', 'nothing'] as const)
      expect(keyAction(press(key), screen(waitsFor))).toEqual({ name });
    expect(keyAction(press(key, { focus: 'control' }), screen('continue'))).toEqual({ name });
    expect(keyAction(press(key, { focus: 'field' }), screen('nothing'))).toBeNull();
    expect(keyAction(press(key), screen('nothing', { lettersAct: false }))).toBeNull();
    expect(keyAction(press(key), screen('show', { singleKeys: false }))).toBeNull();
  });

  it('take back with the chord that everybody knows, without single keys too', () => {
    const undo = press('Undo');
    expect(keyAction(undo, screen('choice', { singleKeys: false }))).toEqual({ name: 'undo' });
    expect(keyAction(undo, screen('nothing', { lettersAct: false }))).toEqual({ name: 'undo' });
    expect(keyAction({ ...undo, repeat: true }, screen('choice'))).toBeNull();
  });
});
