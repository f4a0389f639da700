import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionOrder } from './index.ts';

type Candidate = { readonly cardId: string; readonly termId: string };

const cards = (prefix: string): fc.Arbitrary<Candidate[]> =>
  fc
    .array(fc.integer({ min: 0, max: 30 }), { maxLength: 30 })
    .map((terms) => terms.map((term, index) => ({ cardId: `${prefix}${index}`, termId: `term-${term}` })));
/** Cards of different terms only. */
const alone = (prefix: string, count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({ cardId: `${prefix}${index}`, termId: `${prefix}${index}` }));
const kinds = (due: number, fresh: number): string =>
  sessionOrder(alone('d', due), alone('n', fresh), 100)
    .map(({ cardId }) => cardId.charAt(0))
    .join('');

describe('the order of a study session', () => {
  test('never shows two cards of one term, nor a card twice, nor more than was asked for', () => {
    fc.assert(
      fc.property(cards('d'), cards('n'), fc.integer({ min: 0, max: 40 }), (due, fresh, limit) => {
        const terms = sessionOrder(due, fresh, limit).map(({ termId }) => termId);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('leaves nothing out but siblings: it is full, or every term is in it', () => {
    fc.assert(
      fc.property(cards('d'), cards('n'), fc.integer({ min: 0, max: 40 }), (due, fresh, limit) => {
        const different = new Set([...due, ...fresh].map(({ termId }) => termId)).size;
        expect(sessionOrder(due, fresh, limit)).toHaveLength(Math.min(limit, different));
      }),
    );
  });

  test('keeps due cards and new cards each in the order given', () => {
    fc.assert(
      fc.property(cards('d'), cards('n'), (due, fresh) => {
        const places = sessionOrder(due, fresh, 100).map(({ cardId }) => cardId);
        for (const prefix of ['d', 'n']) {
          const numbers = places.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(1)));
          expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        }
      }),
    );
  });

  test('prefers a due card to its new sibling, and due cards to new ones when the session is short', () => {
    const due = [
      { cardId: 'd0', termId: 'house' },
      { cardId: 'd1', termId: 'tree' },
    ];
    const fresh = [
      { cardId: 'n0', termId: 'house' },
      { cardId: 'n1', termId: 'bird' },
    ];
    expect(
      sessionOrder(due, fresh, 3)
        .map(({ cardId }) => cardId)
        .toSorted(),
    ).toEqual(['d0', 'd1', 'n1']);
    expect(sessionOrder(due, fresh, 2).map(({ cardId }) => cardId)).toEqual(['d0', 'd1']);
  });

  test('S15 a card inside a learning step is never held back by a sibling', () => {
    const due = [
      { cardId: 'd0', termId: 'house' },
      { cardId: 'd1', termId: 'house', inStep: true },
    ];
    expect(sessionOrder(due, [], 10).map(({ cardId }) => cardId)).toEqual(['d0', 'd1']);
  });

  test('spreads new cards evenly among the due ones', () => {
    expect(kinds(6, 2)).toBe('ddnddndd');
    expect(kinds(0, 3)).toBe('nnn');
    expect(kinds(3, 0)).toBe('ddd');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (due, fresh) => {
        fc.pre(fresh <= due);
        const runs = kinds(due, fresh)
          .split('n')
          .map((run) => run.length);
        expect(Math.max(...runs) - Math.min(...runs)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('where new cards stand', () => {
  const order = (mixing: 'mixed' | 'reviews-first' | 'new-first', limit = 100): string => {
    const due = [{ cardId: 's0', termId: 's0', inStep: true }, ...alone('d', 3)];
    return sessionOrder(due, alone('n', 2), limit, mixing)
      .map(({ cardId }) => cardId.charAt(0))
      .join('');
  };

  test('after the due ones, before them, or among them', () => {
    expect(order('reviews-first')).toBe('sdddnn');
    expect(order('new-first')).toBe('snnddd');
    expect(order('mixed')).toBe('sdndnd');
  });

  test('S15 a card inside a step comes before new ones even in a short session', () => {
    expect(order('new-first', 2)).toBe('sn');
  });
});
