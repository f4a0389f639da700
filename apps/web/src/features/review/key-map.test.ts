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
  options: waitsFor === 'choice' ? 4 : 0,
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
    const ratings = ['1', '2', '3', '4', '5'].map((key) => keyAction(press(key), screen('rating')));
    expect(ratings).toEqual([
      ...['again', 'hard', 'good', 'easy'].map((rating) => ({ name: 'rate', rating })),
      null,
    ]);
  });

  it('choose with 1 to 4, as far as there are options', () => {
    expect(keyAction(press('4'), screen('choice'))).toEqual({ name: 'choose', option: 3 });
    expect(keyAction(press('4'), screen('choice', { options: 3 }))).toBeNull();
    expect(keyAction(press('0'), screen('choice'))).toBeNull();
  });

  it('open the list of keys with ? and leave with Escape, from a text field too', () => {
    expect(keyAction(press('?'), screen('show'))).toEqual({ name: 'help' });
    expect(keyAction(press('Escape', { focus: 'field' }), screen('typing'))).toEqual({ name: 'leave' });
  });

  it('leave everything typed into a field alone', () => {
    for (const key of ['1', '?', ' ', 'Enter'])
      expect(keyAction(press(key, { focus: 'field' }), screen('typing'))).toBeNull();
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
});
