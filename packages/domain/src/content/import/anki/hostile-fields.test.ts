import { expect, test } from 'vitest';
import { makeAnkiRows } from './anki-rows.ts';
import { shapeOf } from './note-shape.ts';

const template = { name: 'Card 1', question: '{{furigana:Front}}', answer: '{{Back}}' };
const sides = { id: 'sides', name: '', isCloze: false, fields: ['Front', 'Back'], templates: [template] };
const cloze = { ...sides, id: 'cloze', isCloze: true };
const collection = {
  createdAtSeconds: 0,
  minutesWest: 0,
  rolloverHour: 4,
  notetypes: [sides, cloze],
  decks: [],
};

// What looked at the rest of a text from each of its places took minutes here, or as good as for ever.
test.each([
  '[sound:',
  '<img src=',
  '<img src="',
  '<rt>',
  '<div ',
  '<!--',
  '<a-',
  '(',
  '[',
  ' a[',
  '漢',
  '{{c1::',
  '{{c1::a::',
  '(a)',
])('T-19: a field of nothing but %s is read as fast as it is long', (piece) => {
  const field = piece.repeat(20_000 / piece.length);
  const rowsOf = makeAnkiRows(collection);
  for (const notetypeId of ['sides', 'cloze']) {
    for (const fields of [
      [field, 'back'],
      ['front', field],
      [`{{c1::${field}}}`, field],
    ])
      expect(rowsOf({ id: '1', guid: 'g', notetypeId, tags: [], fields, cards: [] }, 1)).toHaveLength(1);
  }
});

test('T-19: so is a template', () => {
  for (const piece of ['{{', '{{ ', ' ', '{{#', '}}']) {
    const question = `{{${piece.repeat(50_000)}`;
    expect(shapeOf({ ...sides, templates: [{ ...template, question }] }).kind).toBe('sides');
  }
});

test('of very many gaps in a sentence the first hundred are terms', () => {
  const text = Array.from({ length: 500 }, (_, at) => `{{c${at + 1}::word${at}}}`).join(' ');
  const note = { id: '1', guid: 'g', notetypeId: 'cloze', tags: [], fields: [text, ''], cards: [] };
  expect(makeAnkiRows(collection)(note, 1)).toHaveLength(100);
});
