import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../domain-error.ts';
import { checkAnswer } from '../exercise/index.ts';
import type { DeckLanguages } from './term.ts';
import type { WrittenTerm } from './written-term.ts';
import { termLimits, writtenTerm } from './written-term.ts';

const deck: DeckLanguages = { termLanguage: 'en', answerLanguage: 'ru', answerKind: 'translation' };
const plain: WrittenTerm = {
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
  senses: [{ answers: ['бежать'], examples: [] }],
};
const written = (part: Partial<WrittenTerm>, languages = deck) =>
  writtenTerm({ ...plain, ...part }, languages);
const refusedAt = (field: string): unknown => expect.objectContaining({ code: 'invalid_input', field });

describe('a term as it is kept', () => {
  test('is composed and trimmed, says each thing once and leaves blanks out', () => {
    const term = written({
      headword: ' cafe\u0301\u200B\u0000  bar ',
      pronunciation: '  ',
      category: ' food/ drinks // ',
      tags: ['a', ' a ', ''],
      note: ' first \r\n\r\n\r\n\r\n  second ',
      senses: [
        {
          answers: ['кафе ', 'кафе', ' '],
          hint: ' ',
          examples: [{ text: ' The {{café}}. ', translation: '' }, { text: ' ' }],
        },
      ],
    });
    expect(term).toEqual({
      ...plain,
      headword: 'café bar',
      category: 'food/drinks',
      tags: ['a'],
      note: 'first\n\nsecond',
      senses: [{ answers: ['кафе'], examples: [{ text: 'The {{café}}.' }] }],
    });
  });

  test('says how common it is only when that is known', () => {
    expect(written({ frequencyRank: 1 }).frequencyRank).toBe(1);
    expect(written({ frequencyRank: null })).toEqual(plain);
    for (const frequencyRank of [0, -1, 1.5, 1_000_001, Number.NaN])
      expect(() => written({ frequencyRank })).toThrowError(refusedAt('frequencyRank'));
  });

  test('is the same when it is written again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 30 })),
        (text, tags) => {
          const draft = { headword: `a${text}`, tags, note: text, category: text };
          let once: WrittenTerm;
          try {
            once = written(draft);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            return;
          }
          expect(writtenTerm(once, deck)).toEqual(once);
        },
      ),
      { numRuns: 200, seed: 20_261_123 },
    );
  });

  test('N11 every answer that is shown is right when it is given back', () => {
    const languages = fc.constantFrom('en', 'ru', 'de', 'tr', 'ja', 'ar', 'fa', 'zh');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        languages,
        languages,
        (answer, termLanguage, answerLanguage) => {
          let term: WrittenTerm;
          try {
            term = written(
              { senses: [{ answers: [answer], examples: [] }] },
              { ...deck, termLanguage, answerLanguage },
            );
          } catch {
            return;
          }
          const accepted = term.senses[0]?.answers ?? [];
          const { verdict } = checkAnswer(accepted[0] ?? '', { language: answerLanguage, accepted });
          expect(verdict).toBe('exact');
        },
      ),
      { numRuns: 200, seed: 20_261_123 },
    );
  });

  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}`);
  test.each<[string, Partial<WrittenTerm>]>([
    ['headword', { headword: ' \u200B ' }],
    ['headword', { headword: 'x'.repeat(termLimits.text + 1) }],
    ['senses', { senses: [] }],
    ['senses.0.answers', { senses: [{ answers: ['', ' '], examples: [] }] }],
    ['senses.0.answers', { senses: [{ answers: many(21), examples: [] }] }],
    ['senses.1.answers.1', { senses: [...plain.senses, { answers: ['a', 'x'.repeat(501)], examples: [] }] }],
    ['senses.0.examples.0.text', { senses: [{ answers: ['a'], examples: [{ text: 'The {{cup.' }] }] }],
    ['senses.0.hint', { senses: [{ answers: ['a'], hint: 'x'.repeat(301), examples: [] }] }],
    ['alsoAccepted', { alsoAccepted: many(21) }],
    ['tags.1', { tags: ['a', 'x'.repeat(61)] }],
    ['note', { note: 'x'.repeat(5_001) }],
  ])('is refused at %s', (field, part) => {
    expect(() => written(part)).toThrow(refusedAt(field));
    expect(() => writtenTerm({ ...plain, ...part }, deck, 'terms.3')).toThrow(refusedAt(`terms.3.${field}`));
  });

  test('lengths are counted in characters, not in halves of them', () => {
    const headword = '🦊'.repeat(termLimits.text);
    expect(written({ headword }).headword).toBe(headword);
  });

  test('joiners stay: words are written with them', () => {
    expect(written({ headword: 'می\u200Cخواهم' }, { ...deck, termLanguage: 'fa' }).headword).toContain(
      '\u200C',
    );
  });
});
