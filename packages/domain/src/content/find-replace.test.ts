import { describe, expect, it } from 'vitest';
import type { Replacement } from './find-replace.ts';
import { replacedFields, replacedTerm } from './find-replace.ts';
import type { Term } from './term.ts';
import { aTerm } from '../testing/index.ts';

const aWord = (fields: Partial<Term> = {}): Term =>
  aTerm('word', ['слово'], { level: null, category: '', ...fields });

const replacing = (fields: Partial<Replacement>): Replacement => ({
  find: '',
  replaceWith: '',
  fields: replacedFields,
  caseMatters: true,
  ...fields,
});

describe('find and replace', () => {
  it('changes a text wherever it stands, and only in the chosen fields', () => {
    const term = aWord({
      headword: 'colour',
      tags: ['colour', 'art'],
      note: 'colour and colour',
      senses: [{ answers: ['цвет'], examples: [{ text: 'The {{colour}} red', translation: 'colour' }] }],
    });
    const everywhere = replacedTerm(term, replacing({ find: 'colour', replaceWith: 'color' }));
    expect(everywhere).toEqual({
      ...term,
      headword: 'color',
      tags: ['color', 'art'],
      note: 'color and color',
      senses: [{ answers: ['цвет'], examples: [{ text: 'The {{color}} red', translation: 'color' }] }],
    });
    const inTags = replacing({ find: 'colour', replaceWith: 'color', fields: ['tags'] });
    expect(replacedTerm(term, inTags)).toEqual({ ...term, tags: ['color', 'art'] });
  });

  it('says so when it changes nothing', () => {
    expect(replacedTerm(aWord(), replacing({ find: 'absent', replaceWith: 'x' }))).toBeNull();
    expect(replacedTerm(aWord(), replacing({ find: '', replaceWith: 'x' }))).toBeNull();
    expect(replacedTerm(aWord(), replacing({ find: 'word', replaceWith: 'word' }))).toBeNull();
    expect(replacedTerm(aWord(), replacing({ find: 'WORD', replaceWith: 'x' }))).toBeNull();
  });

  it('finds capitals too where they do not matter', () => {
    const found = replacedTerm(
      aWord({ headword: 'Straße' }),
      replacing({ find: 'STRA', replaceWith: 'Gra', caseMatters: false }),
    );
    expect(found?.headword).toBe('Graße');
  });

  it('takes signs as they are, on both sides', () => {
    const term = aWord({ note: 'a.b (c) $1 [d] - e/f' });
    const found = (find: string, replaceWith: string) => replacedTerm(term, replacing({ find, replaceWith }));
    expect(found('.', '+')?.note).toBe('a+b (c) $1 [d] - e/f');
    expect(found('(c)', '$&')?.note).toBe('a.b $& $1 [d] - e/f');
    expect(found('] - e/f', '\\')?.note).toBe('a.b (c) $1 [d\\');
  });

  it('leaves no term without a word or an answer, and no empty texts', () => {
    const term = aWord({ tags: ['слово', 'x'], note: 'слово', alsoAccepted: ['слово'] });
    const gone = replacedTerm(term, replacing({ find: 'слово' }));
    expect(gone).toMatchObject({ tags: ['x'], note: null, alsoAccepted: [], senses: term.senses });
    expect(replacedTerm(term, replacing({ find: 'word' }))).toBeNull();
  });

  it('finds a letter however it was composed', () => {
    const term = aWord({ headword: 'cafe\u0301' });
    expect(replacedTerm(term, replacing({ find: 'é', replaceWith: 'e' }))?.headword).toBe('cafe');
  });
});
