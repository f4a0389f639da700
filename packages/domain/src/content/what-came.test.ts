import { describe, expect, it } from 'vitest';
import type { TermId } from '../id.ts';
import type { TermStep } from './what-came.ts';
import { whatCame } from './what-came.ts';

const run = 'run' as TermId;
const word = {
  headword: 'run',
  partOfSpeech: 'verb',
  pronunciation: null,
  level: null,
  category: '',
  tags: [],
  alsoAccepted: [],
  forms: [],
  leadingWords: null,
  caseMatters: null,
  note: null,
  senses: [{ answers: ['бегать'], examples: [] }],
} as const;
const renamed = { ...word, headword: 'to run' };
const changed = (part: Partial<TermStep> = {}): TermStep => ({
  termId: run,
  kind: 'changed',
  before: word,
  after: renamed,
  ...part,
});
const created = changed({ kind: 'created', before: null, after: word });
const removed = changed({ kind: 'removed', before: renamed, after: null });

describe('what came of a deck', () => {
  it('names what changed, over all changes of a term', () => {
    const again = changed({
      before: renamed,
      after: { ...renamed, senses: [{ answers: ['бежать'], examples: [] }] },
    });
    const [news] = whatCame([changed(), again]);
    expect(news).toMatchObject({ termId: run, kind: 'changed' });
    expect(news?.differences.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['headword', ['run'], ['to run']],
      ['answers', ['бегать'], ['бежать']],
    ]);
  });

  it('takes what was changed back for nothing', () => {
    expect(whatCame([changed(), changed({ before: renamed, after: { ...word } })])).toEqual([]);
  });

  it('tells terms that are new from those that are gone', () => {
    const restored = changed({ kind: 'restored', before: null, after: renamed });
    expect(whatCame([created, changed()])).toEqual([{ termId: run, kind: 'added', differences: [] }]);
    expect(whatCame([changed(), removed])).toEqual([{ termId: run, kind: 'removed', differences: [] }]);
    expect(whatCame([created, changed(), removed])).toEqual([]);
    expect(whatCame([removed, restored])).toEqual([]);
    expect(whatCame([restored])).toEqual([{ termId: run, kind: 'added', differences: [] }]);
  });

  it('keeps terms apart', () => {
    const jog = { ...removed, termId: 'jog' as TermId };
    expect(whatCame([created, jog]).map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });
});
