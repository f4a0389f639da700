import { describe, expect, it } from 'vitest';
import { summarise } from './session-summary.ts';
import type { Answered } from './study-state.ts';
import { anItem, aResult, aTyped } from './testing/exercises.ts';

function entry(name: string, changes: Partial<Answered> & { readonly isNew?: boolean } = {}): Answered {
  const { isNew = false, ...rest } = changes;
  const item = anItem(name, { state: isNew ? 'new' : 'review' });
  return {
    item,
    given: { rating: 'good' },
    first: { right: true, correctOption: null },
    result: null,
    ...rest,
  };
}

const wrong = { right: false, correctOption: null };

describe('what a session came to', () => {
  it('counts how many known words were remembered, trusting the server over the browser', () => {
    const overruled = entry('three', { first: wrong, result: aResult('three', { rating: 'good' }) });
    const summary = summarise([entry('one'), entry('two', { first: wrong }), overruled, entry('four')]);
    expect(summary).toMatchObject({ answers: 4, remembered: 0.75 });
    expect(summary.toRevisit.map(({ prompt }) => prompt)).toEqual(['two']);
  });

  it('does not count a word met for the first time as forgotten', () => {
    const summary = summarise([entry('one', { isNew: true, first: wrong })]);
    expect(summary).toMatchObject({ remembered: null, toRevisit: [] });
    expect(summary.newWords.map(({ prompt, answer }) => [prompt, answer])).toEqual([
      ['one', 'one по-русски'],
    ]);
  });

  it('leaves out what nobody has judged yet', () => {
    const first = { right: null, correctOption: null };
    const item = anItem('one', { exercise: aTyped('one') });
    expect(summarise([{ item, given: { response: '?' }, first, result: null }])).toMatchObject({
      answers: 1,
      remembered: null,
    });
  });

  it('names a word once, however often it came', () => {
    const summary = summarise([entry('one', { first: wrong }), entry('one', { first: wrong })]);
    expect(summary.toRevisit).toHaveLength(1);
  });
});
