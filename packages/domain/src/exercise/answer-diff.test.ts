import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiffPart } from './index.ts';
import { answerDiff } from './index.ts';

const textOf = (parts: readonly DiffPart[], ...kinds: DiffPart['kind'][]): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('N8 the difference shown to the learner', () => {
  test('N8 marks what is missing and what is too much, in runs', () => {
    expect(answerDiff('acomodation', 'accommodation')).toEqual([
      { kind: 'same', text: 'ac' },
      { kind: 'missing', text: 'c' },
      { kind: 'same', text: 'om' },
      { kind: 'missing', text: 'm' },
      { kind: 'same', text: 'odation' },
    ]);
    expect(answerDiff('стул', 'стол')).toEqual([
      { kind: 'same', text: 'ст' },
      { kind: 'extra', text: 'у' },
      { kind: 'missing', text: 'о' },
      { kind: 'same', text: 'л' },
    ]);
  });

  test('N8 never tears a letter from its mark', () => {
    expect(answerDiff('мои', 'мои\u0306')).toEqual([
      { kind: 'same', text: 'мо' },
      { kind: 'extra', text: 'и' },
      { kind: 'missing', text: 'и\u0306' },
    ]);
  });

  test('N8 of equal texts is one part, of nothing none', () => {
    expect(answerDiff('дом', 'дом')).toEqual([{ kind: 'same', text: 'дом' }]);
    expect(answerDiff('', '')).toEqual([]);
    expect(answerDiff('', 'дом')).toEqual([{ kind: 'missing', text: 'дом' }]);
  });

  test('N8 without the missing parts it reads as typed, without the extra ones as meant', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ы', 'é', '👍🏽'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (typed, meant) => {
        const parts = answerDiff(typed, meant);
        expect(textOf(parts, 'same', 'extra')).toBe(typed);
        expect(textOf(parts, 'same', 'missing')).toBe(meant);
        expect(
          parts.every(
            ({ text: part }, index) => part !== '' && parts[index - 1]?.kind !== parts[index]?.kind,
          ),
        ).toBe(true);
      }),
    );
  });
});
