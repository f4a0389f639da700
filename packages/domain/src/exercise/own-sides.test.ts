import { describe, expect, it } from 'vitest';
import type { DeckId, TermId } from '../id.ts';
import type { Term } from '../content/index.ts';
import { termWithOwnFields } from '../content/index.ts';
import { deckSides } from './deck-sides.ts';
import { sidesWith } from './own-sides.ts';

const deck = { termLanguage: 'en', answerLanguage: 'ru', answerKind: 'translation' } as const;
const aWord = (headword: string, answer: string): Term => ({
  id: headword as TermId,
  deckId: 'food' as DeckId,
  headword,
  partOfSpeech: 'noun',
  pronunciation: null,
  level: null,
  category: '',
  tags: [],
  alsoAccepted: [],
  forms: [],
  leadingWords: null,
  caseMatters: null,
  note: null,
  senses: [{ answers: [answer], examples: [] }],
});
const [bread, milk] = [aWord('bread', 'хлеб'), aWord('milk', 'молоко')];
const sides = deckSides([bread, milk], deck);

describe('a card whose learner says otherwise', () => {
  it('asks with their text and accepts the authors’ too', () => {
    const fields = { meaning: { mine: 'хлебушек', base: 'хлеб' }, headword: { mine: 'loaf', base: 'bread' } };
    const own = sidesWith(termWithOwnFields(bread, fields), deck, sides);
    expect(own.recognise.get('bread')).toMatchObject({ prompt: 'loaf', accepted: ['хлебушек', 'хлеб'] });
    expect(own.produce.get('bread')).toMatchObject({ prompt: 'хлебушек', accepted: ['loaf', 'bread'] });
    expect(own.recognise.get('milk')).toBe(sides.recognise.get('milk'));
  });
});
