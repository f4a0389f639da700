import type { WrittenTerm } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import { draftOfTerm, emptyTermDraft, termOfDraft } from './term-draft.ts';

const term: WrittenTerm = {
  headword: 'run',
  partOfSpeech: 'verb',
  pronunciation: 'rʌn',
  level: 'A1',
  category: 'motion',
  tags: ['sport', 'basic'],
  alsoAccepted: ['to run'],
  forms: ['ran', 'running'],
  leadingWords: 'tested',
  caseMatters: false,
  note: 'ran, run',
  senses: [
    {
      answers: ['бежать', 'и/или'],
      examples: [{ text: 'I {{run}}.', translation: 'Я бегу.', otherOrders: ['Run I.'] }],
    },
    { answers: ['работать'], hint: 'of a machine', examples: [] },
  ],
};

describe('a term in a form', () => {
  it('comes back as it was when nothing is typed', () => {
    expect(termOfDraft(draftOfTerm(term, 'translation'), 'translation')).toEqual(term);
  });

  it('shows its answers as they are typed', () => {
    const { senses, alsoAccepted, tags } = draftOfTerm(term, 'translation');
    expect(senses[0]?.answers).toBe('бежать; "и/или"');
    expect([alsoAccepted, tags]).toEqual(['to run', 'sport, basic']);
  });

  it('gives up other orders of a sentence that was changed', () => {
    const draft = draftOfTerm(term, 'translation');
    const [first] = draft.senses;
    const senses = [{ ...first!, examples: [{ ...first!.examples[0]!, text: 'We {{run}}.' }] }];
    expect(termOfDraft({ ...draft, senses }, 'translation').senses[0]?.examples).toEqual([
      { text: 'We {{run}}.', translation: 'Я бегу.' },
    ]);
  });

  it('leaves out blank meanings and examples, but keeps the first meaning to be asked for', () => {
    const blank = { answers: ' ', hint: '', examples: [{ text: ' ', translation: '' }] };
    expect(termOfDraft({ ...emptyTermDraft, senses: [blank, blank] }, 'translation').senses).toEqual([
      { answers: [], examples: [] },
    ]);
  });

  it('takes a definition as it is written, a line each', () => {
    const text = 'work (of a program); a run/pass — one of many\nanother';
    const draft = { ...emptyTermDraft, senses: [{ answers: text, hint: '', examples: [] }] };
    const { answers } = termOfDraft(draft, 'definition').senses[0]!;
    expect(answers).toEqual(['work (of a program); a run/pass — one of many', 'another']);
  });
});
