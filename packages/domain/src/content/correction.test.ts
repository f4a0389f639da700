import { describe, expect, it } from 'vitest';
import { claimedField, corrected, correctedFields, correctedText, suggestedFields } from './correction.ts';

const term = {
  headword: 'run',
  pronunciation: 'rʌn',
  note: null,
  alsoAccepted: ['jog'],
  senses: [
    {
      answers: ['бегать', 'бежать'],
      examples: [{ text: 'I {{run}}.', translation: 'Я бегаю.', otherOrders: ['run I'] }],
    },
    { answers: ['управлять'], examples: [] },
  ],
};

describe('a correction of a term', () => {
  it('reads and writes each field as one text', () => {
    const texts = {
      headword: 'sprint',
      meaning: 'бегать',
      pronunciation: '',
      example: 'They {{run}}.',
      note: 'verb',
    };
    for (const field of correctedFields) {
      const changed = { ...term, ...corrected(term, field, texts[field]) };
      expect(correctedText(changed, field)).toBe(texts[field]);
      for (const other of correctedFields.filter((each) => each !== field))
        expect(correctedText(changed, other)).toBe(correctedText(term, other));
    }
  });

  it('takes several meanings apart at semicolons, each once', () => {
    expect(correctedText(term, 'meaning')).toBe('бегать; бежать');
    expect(corrected(term, 'meaning', ' бежать ;бегать;; бежать').senses?.[0]?.answers).toEqual([
      'бежать',
      'бегать',
    ]);
  });

  it('leaves other senses alone, and keeps an example’s translation but not the orders of another sentence', () => {
    const { senses } = corrected(term, 'example', 'We {{run}}.');
    expect(senses).toEqual([
      { ...term.senses[0], examples: [{ text: 'We {{run}}.', translation: 'Я бегаю.' }] },
      term.senses[1],
    ]);
  });

  it('empties what may be empty', () => {
    expect(corrected(term, 'pronunciation', '')).toEqual({ pronunciation: null });
    expect(corrected(term, 'example', '').senses?.[0]?.examples).toEqual([]);
  });

  it('adds one more answer to what counts, once', () => {
    expect(corrected(term, 'also-meaning', 'мчаться').senses?.[0]?.answers).toEqual([
      'бегать',
      'бежать',
      'мчаться',
    ]);
    expect(corrected(term, 'also-headword', 'jog').alsoAccepted).toEqual(['jog']);
    expect(claimedField('recognise')).toBe('also-meaning');
    expect(claimedField('produce')).toBe('also-headword');
  });

  it('says nothing of one more answer before it is there', () => {
    expect(suggestedFields.filter((field) => correctedText(term, field) === '')).toEqual([
      'note',
      'also-meaning',
      'also-headword',
    ]);
  });
});
