import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../domain-error.ts';
import { renamedTopics, topicRenaming } from './topic-renaming.ts';

const term = (category: string, ...tags: string[]) => ({ category, tags });

describe('a category or tag with another name', () => {
  it('takes a category with all below it, and no other that only begins alike', () => {
    const renaming = { kind: 'category', from: 'travel', to: 'trips' } as const;
    expect(renamedTopics(term('travel', 'x'), renaming)).toEqual(term('trips', 'x'));
    expect(renamedTopics(term('travel/airport/gates'), renaming)).toEqual(term('trips/airport/gates'));
    expect(renamedTopics(term('travelling'), renaming)).toBeNull();
    expect(renamedTopics(term('food', 'travel'), renaming)).toBeNull();
  });

  it('goes further in, or out, when its new name says so', () => {
    const inside = { kind: 'category', from: 'fruit', to: 'food/fruit' } as const;
    expect(renamedTopics(term('fruit/exotic'), inside)?.category).toBe('food/fruit/exotic');
    const deeper = { kind: 'category', from: 'food', to: 'food/raw' } as const;
    expect(renamedTopics(term('food/fruit'), deeper)?.category).toBe('food/raw/fruit');
    const out = { kind: 'category', from: 'food/fruit', to: 'fruit' } as const;
    expect(renamedTopics(term('food/fruit/exotic'), out)?.category).toBe('fruit/exotic');
  });

  it('keeps the place of a tag among the others, and each only once', () => {
    const renaming = { kind: 'tag', from: 'verbs', to: 'verb' } as const;
    expect(renamedTopics(term('', 'a', 'verbs', 'b'), renaming)?.tags).toEqual(['a', 'verb', 'b']);
    expect(renamedTopics(term('', 'verb', 'verbs'), renaming)?.tags).toEqual(['verb']);
    expect(renamedTopics(term('verbs', 'verb'), renaming)).toBeNull();
  });

  it('is tidied, and refused when nothing would be different', () => {
    const named = (kind: 'category' | 'tag', from: string, to: string) => topicRenaming({ kind, from, to });
    expect(named('category', ' food / fruit ', '/fruit/')).toMatchObject({ from: 'food/fruit', to: 'fruit' });
    expect(named('tag', ' a  b ', 'a/b')).toMatchObject({ from: 'a b', to: 'a/b' });
    expect(() => named('tag', 'verb', ' verb ')).toThrow(new DomainError('invalid_input', 'to'));
    expect(() => named('category', 'verb', ' / ')).toThrow(new DomainError('invalid_input', 'to'));
    expect(() => named('category', ' / ', 'verb')).toThrow(new DomainError('invalid_input', 'from'));
    expect(() => named('tag', 'verb', 'v'.repeat(61))).toThrow(new DomainError('invalid_input', 'to'));
  });

  it('is refused when what is below would be too long', () => {
    const renaming = { kind: 'category', from: 'a', to: 'b'.repeat(199) } as const;
    expect(() => renamedTopics(term('a/bc'), renaming)).toThrow(new DomainError('invalid_input', 'to'));
  });

  it('can be taken back wherever the new name was not there before', () => {
    const part = fc.stringMatching(/^[abc]{1,2}$/u);
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, fc.uniqueArray(part, { maxLength: 4 }), (category, from, tags) => {
        for (const kind of ['category', 'tag'] as const) {
          const to = kind === 'tag' ? 'new' : 'new/one';
          const renamed = renamedTopics({ category, tags }, { kind, from, to });
          if (renamed)
            expect(renamedTopics(renamed, { kind, from: to, to: from })).toEqual({ category, tags });
        }
      }),
      { numRuns: 100 },
    );
  });
});
