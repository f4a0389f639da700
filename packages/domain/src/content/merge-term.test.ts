import { describe, expect, it } from 'vitest';
import { mergeTerm, termPart } from './merge-term.ts';
import { sameValue } from './same-value.ts';
import type { Term } from './term.ts';
import { aTerm } from '../testing/index.ts';

const aWord = (fields: Partial<Term> = {}): Term =>
  aTerm('word', ['слово'], { level: null, category: '', ...fields });

const base = aWord({
  headword: 'run',
  tags: ['motion', 'verbs'],
  senses: [
    { answers: ['бежать'], examples: [] },
    { answers: ['работать'], hint: 'of a machine', examples: [] },
  ],
});

describe('two edits of one term', () => {
  it('in different fields come together', () => {
    const mine = { ...base, note: 'ran, run' };
    const theirs = { ...base, level: 'A1' as const };
    expect(mergeTerm(base, mine, theirs)).toEqual({
      merged: { ...base, note: 'ran, run', level: 'A1' },
      conflicts: [],
    });
  });

  it('in a field that only one of them has, or had, come together', () => {
    const ranked = { ...base, frequencyRank: 12 };
    expect(mergeTerm(base, base, ranked).merged).toEqual(ranked);
    expect(mergeTerm(ranked, { ...ranked, note: 'ran' }, base).merged.frequencyRank).toBeUndefined();
    expect(mergeTerm(base, { ...base, frequencyRank: 9 }, ranked).conflicts).toEqual(['frequencyRank']);
  });

  it('in different senses come together, and in different fields of one', () => {
    const [first, second] = base.senses as [(typeof base.senses)[0], (typeof base.senses)[0]];
    const mine = { ...base, senses: [{ ...first, answers: ['бежать', 'бегать'] }, second] };
    const theirs = {
      ...base,
      senses: [
        { ...first, hint: 'on foot' },
        { ...second, answers: ['идти'] },
      ],
    };
    const { merged, conflicts } = mergeTerm(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.senses).toEqual([
      { answers: ['бежать', 'бегать'], hint: 'on foot', examples: [] },
      { answers: ['идти'], hint: 'of a machine', examples: [] },
    ]);
  });

  it('of the same field in the same way are no conflict', () => {
    const mine = { ...base, headword: 'to run' };
    expect(mergeTerm(base, mine, { ...base, headword: 'to run' }).conflicts).toEqual([]);
  });

  it('of the same field in different ways are named, and settled by a choice', () => {
    const mine = { ...base, headword: 'to run' };
    const theirs = { ...base, headword: 'Run' };
    expect(mergeTerm(base, mine, theirs)).toEqual({ merged: mine, conflicts: ['headword'] });
    expect(mergeTerm(base, mine, theirs, { headword: 'theirs' })).toEqual({ merged: theirs, conflicts: [] });
    expect(mergeTerm(base, mine, theirs, { headword: 'mine' })).toEqual({ merged: mine, conflicts: [] });
  });

  it('keep every tag that either added and none that either took away', () => {
    const mine = { ...base, tags: ['verbs', 'sport'] };
    const theirs = { ...base, tags: ['motion', 'verbs', 'basic'] };
    expect(mergeTerm(base, mine, theirs).merged.tags).toEqual(['verbs', 'sport', 'basic']);
  });

  it('are about all senses when one of them added a sense', () => {
    const mine = { ...base, senses: [...base.senses, { answers: ['течь'], examples: [] }] };
    const theirs = { ...base, senses: base.senses.slice(0, 1) };
    const { merged, conflicts } = mergeTerm(base, mine, theirs);
    expect(conflicts).toEqual(['senses']);
    expect(merged.senses).toHaveLength(3);
    expect(termPart(theirs, 'senses')).toEqual(theirs.senses);
  });

  it('take a hint away that one of them took away', () => {
    const mine = { ...base, senses: base.senses.map(({ answers }) => ({ answers, examples: [] })) };
    expect(mergeTerm(base, mine, { ...base, note: 'x' }).merged.senses[1]).toEqual({
      answers: ['работать'],
      examples: [],
    });
  });
});

it('what came from JSON is compared by what it says, in any order of its fields', () => {
  expect(sameValue({ a: [1, { b: null }], c: undefined }, { a: [1, { b: null }] })).toBe(true);
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameValue({ a: [1] }, { a: [1, 2] })).toBe(false);
  expect(sameValue({ a: null }, {})).toBe(false);
});
