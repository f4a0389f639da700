import { describe, expect, it } from 'vitest';
import type { Laid, TileMove } from './tiles.ts';
import { builtText, laidFor, tileMoveOf, tilesReducer } from './tiles.ts';

const letters = { type: 'letters', tiles: ['s', 'h', 'u', 'o', 'e', 'o'], before: 'la ', after: '' } as const;
const sentence = { type: 'sentence', tiles: ['nine', 'The', 'at', 'bank'], before: '¿', after: '.' } as const;

const after = (...moves: TileMove[]): Laid => moves.reduce(tilesReducer, [] as Laid);

/** What typing does, key after key. */
const typed = (keys: readonly string[], pieces: typeof letters | typeof sentence): Laid =>
  keys.reduce<Laid>((laid, key) => {
    const move = tileMoveOf(key, pieces, laid);
    return move ? tilesReducer(laid, move) : laid;
  }, []);

describe('tiles', () => {
  it('are laid in order, each once, and taken back from anywhere', () => {
    expect(after({ type: 'lay', tile: 2 }, { type: 'lay', tile: 0 }, { type: 'lay', tile: 2 })).toEqual([
      2, 0,
    ]);
    expect(after({ type: 'lay', tile: 2 }, { type: 'lay', tile: 0 }, { type: 'take', tile: 2 })).toEqual([0]);
    expect(after({ type: 'lay', tile: 2 }, { type: 'lay', tile: 0 }, { type: 'take-last' })).toEqual([2]);
    expect(after({ type: 'take-last' })).toEqual([]);
  });

  it('make a word without and a sentence with spaces, between what is given', () => {
    expect(builtText(letters, [1, 3, 2, 0, 4])).toBe('la house');
    expect(builtText(sentence, [1, 3])).toBe('¿The bank.');
    expect(builtText(letters, [])).toBe('la ');
  });
});

describe('tiles that come back for another try', () => {
  it('lie as they were laid, also where two say the same', () => {
    expect(laidFor(letters, builtText(letters, [1, 3, 2, 5]))).toEqual([1, 3, 2, 5]);
    expect(laidFor(sentence, builtText(sentence, [1, 3, 2, 0]))).toEqual([1, 3, 2, 0]);
  });

  it('lie where they were before anything was laid, or when the text is not made of them', () => {
    expect(laidFor(sentence, '')).toEqual([]);
    expect(laidFor(sentence, '¿Another bank.')).toEqual([]);
  });
});

describe('the keys of tiles', () => {
  it('lay the letter that is typed, of two alike the first that is free', () => {
    expect(typed(['h', 'o', 'O', 's'], letters)).toEqual([1, 3, 5, 0]);
    expect(typed(['o', 'o', 'o'], letters)).toEqual([3, 5]);
  });

  it('take the last one back with Backspace', () => {
    expect(typed(['h', 'o', 'Backspace', 'e'], letters)).toEqual([1, 4]);
  });

  it('prefer the tile that is written as it was typed', () => {
    const cased = { ...letters, tiles: ['м', 'М'] } as unknown as typeof letters;
    expect(typed(['М', 'М'], cased)).toEqual([1, 0]);
  });

  it('lay the word at the place of a digit, the tenth with zero', () => {
    expect(typed(['2', '4', '2'], sentence)).toEqual([1, 3]);
    const ten = {
      ...sentence,
      tiles: Array.from({ length: 10 }, (_, n) => `w${n}`),
    } as unknown as typeof sentence;
    expect(typed(['0'], ten)).toEqual([9]);
    expect(tileMoveOf('0', sentence, [])).toBeNull();
  });

  it('leave every other key to the browser', () => {
    for (const key of ['Tab', 'Enter', 'x', 'ArrowLeft', ' '])
      expect(tileMoveOf(key, letters, [])).toBeNull();
    for (const key of ['n', 'Tab', '9']) expect(tileMoveOf(key, sentence, [])).toBeNull();
  });
});
