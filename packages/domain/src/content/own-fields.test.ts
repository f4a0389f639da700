import { describe, expect, it } from 'vitest';
import type { DeckId, TermId } from '../id.ts';
import type { Term } from './term.ts';
import { outdatedOwnFields, termWithOwnFields } from './own-fields.ts';

const term: Term = {
  id: 'run' as TermId,
  deckId: 'verbs' as DeckId,
  headword: 'run',
  partOfSpeech: 'verb',
  pronunciation: 'rʌn',
  level: null,
  category: '',
  tags: [],
  alsoAccepted: [],
  forms: [],
  leadingWords: null,
  caseMatters: null,
  note: null,
  senses: [{ answers: ['бегать'], examples: [] }],
};
const own = {
  headword: { mine: 'to run', base: 'run' },
  meaning: { mine: 'бежать; нестись', base: 'бегать' },
} as const;

describe('a term with a learner’s own texts', () => {
  it('shows theirs, and goes on accepting what the authors wrote', () => {
    const mine = termWithOwnFields(term, own);
    expect(mine).toMatchObject({ headword: 'to run', alsoAccepted: ['run'], pronunciation: 'rʌn' });
    expect(mine.senses[0]?.answers).toEqual(['бежать', 'нестись', 'бегать']);
    expect(termWithOwnFields(term, {})).toEqual(term);
  });

  it('keeps them whatever the authors change, and tells which of theirs have changed since', () => {
    const changed = { ...term, headword: 'run fast' };
    expect(termWithOwnFields(changed, own).headword).toBe('to run');
    expect(outdatedOwnFields(changed, own)).toEqual(['headword']);
    expect(outdatedOwnFields(term, own)).toEqual([]);
  });
});
