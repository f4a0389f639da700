import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesIn, alternativesText } from './alternatives.ts';

describe('answers as people write them', () => {
  it.each([
    ['(to) run / jog; sprint', ['to run', 'run', 'jog', 'sprint']],
    ['colo(u)r', ['colour', 'color']],
    ['run/jog', ['run', 'jog']],
    ['big/large house', ['big house', 'large house']],
    ['(der / die) Studierende', ['der Studierende', 'die Studierende', 'Studierende']],
    ['take (it) (away)', ['take it away', 'take it', 'take away', 'take']],
    ['well (now), then', ['well now, then', 'well, then']],
    ['бежать; бегать\nнестись', ['бежать', 'бегать', 'нестись']],
    ['走る／駆ける；（速く）走る', ['走る', '駆ける', '速く走る']],
    ['run; run ; RUN', ['run', 'RUN']],
    ['  spaced   out  ', ['spaced out']],
    ['24/7', ['24/7']],
    ['main()', ['main()']],
    ['a ( b', ['a ( b']],
    ['well-known - of people', ['well-known']],
    ['"and/or"; (so) what', ['and/or', 'so what', 'what']],
    ['"say ""yes"""', ['say "yes"']],
    ['"no" is an answer', ['"no" is an answer']],
    [' ; / ;', []],
    ['', []],
  ])('%j gives %j', (text, answers) => {
    expect(alternativesIn(text).answers).toEqual(answers);
  });

  it('keep notes apart, in square brackets and after a dash', () => {
    expect(alternativesIn('bank [of a river]; shore — by the sea')).toEqual({
      answers: ['bank', 'shore'],
      notes: ['of a river', 'by the sea'],
    });
  });

  it('that are nothing but a note are none', () => {
    expect(alternativesIn('[slang]')).toEqual({ answers: [], notes: ['slang'] });
  });

  it('with more ways to say them than anyone can see are taken as they are written', () => {
    const text = '(a) (b) (c) (d) (e) x';
    expect(alternativesIn(text).answers).toEqual([text]);
  });

  it('written out again are read as the same answers, whatever signs are in them', () => {
    const signs = fc.constantFrom(...'a b ( / ) ; " [ ] - —'.split(' '), ' ', '/ ', ' - ', '／', '；', 'é');
    const answer = fc
      .array(signs, { minLength: 1, maxLength: 8 })
      .map((each) => each.join('').trim().replace(/\s+/gu, ' '));
    const lists = fc.uniqueArray(
      answer.filter((text) => text !== ''),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(lists, (answers) => {
        expect(alternativesIn(alternativesText(answers))).toEqual({ answers, notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('that need no signs are written without any', () => {
    expect(alternativesText(['to run', 'jog', 'rock ’n’ roll'])).toBe('to run; jog; rock ’n’ roll');
    expect(alternativesText(['and/or', '24/7'])).toBe('"and/or"; 24/7');
  });
});
