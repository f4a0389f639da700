import { describe, expect, test } from 'vitest';
import type { MediaId } from '../../media-id.ts';
import type { CarriedMedia, FindMedia } from '../carried-media.ts';
import type { AnkiCollection, AnkiNote } from './anki-package.ts';
import { makeAnkiRows } from './anki-rows.ts';

const answerOf = (...fields: string[]) =>
  `{{FrontSide}}<hr id=answer>${fields.map((field) => `{{${field}}}`).join(' ')}`;
const collection: AnkiCollection = {
  createdAtSeconds: 0,
  minutesWest: 0,
  rolloverHour: 4,
  decks: [
    { id: '1', name: 'Default', isFiltered: false },
    { id: '2', name: 'Español', isFiltered: false },
    { id: '3', name: 'Español::Casa::Cocina', isFiltered: false },
  ],
  notetypes: [
    aType('basic', ['Front', 'Back'], [['{{Front}}', answerOf('Back')]]),
    aType('three', ['Front', 'Back', 'More'], [['{{Front}}', answerOf('Back', 'More')]]),
    aType(
      'reversed',
      ['Front', 'Back'],
      [
        ['{{Front}}', answerOf('Back')],
        ['{{Back}}', answerOf('Front')],
      ],
    ),
    aType(
      'optional',
      ['Front', 'Back', 'Add Reverse'],
      [
        ['{{Front}}', answerOf('Back')],
        ['{{#Add Reverse}}{{Back}}{{/Add Reverse}}', answerOf('Front')],
      ],
    ),
    aType(
      'typed',
      ['Front', 'Back'],
      [['{{Front}}\n\n{{type:Back}}', '{{Front}}<hr id=answer>{{type:Back}}']],
    ),
    aType(
      'japanese',
      ['Meaning', 'Word', 'Sentence'],
      [['{{furigana:Word}}', answerOf('Meaning', 'Sentence')]],
    ),
    {
      ...aType('cloze', ['Text', 'Back Extra'], [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Back Extra}}']]),
      isCloze: true,
    },
  ],
};

function aType(id: string, fields: string[], templates: [string, string][]) {
  return {
    id,
    name: id,
    isCloze: false,
    fields,
    templates: templates.map(([question, answer]) => ({ name: '', question, answer })),
  };
}

const aCard = {
  deckId: '3',
  type: 0,
  queue: 0,
  due: 0,
  intervalDays: 0,
  factor: 0,
  reps: 0,
  lapses: 0,
  originalDue: 0,
  originalDeckId: '',
  stability: null,
  difficulty: null,
  reviews: [],
};
const aNote = (notetypeId: string, fields: string[], ords = [0]): AnkiNote => ({
  id: '7',
  guid: 'guid',
  notetypeId,
  tags: ['food', 'a::b'],
  fields,
  cards: ords.map((ord) => ({ ...aCard, ord })),
});
const rowsOf = makeAnkiRows(collection);

describe('notes of a package', () => {
  test('of a basic type are a term and its answers, with tags, the deck as category and the same GUID', () => {
    const [row] = rowsOf(aNote('basic', ['<div>el&nbsp;perro</div>', 'dog; hound']), 1);
    expect(row?.term).toMatchObject({
      guid: 'guid',
      headword: 'el perro',
      senses: [{ answers: ['dog', 'hound'], examples: [] }],
      category: 'Casa/Cocina',
      tags: ['food', 'a::b'],
    });
    expect(row?.cards.map(({ direction }) => direction)).toEqual(['recognise']);
    expect(row?.problems).toEqual([]);
  });

  test('have their cards in the direction that each template asks', () => {
    for (const type of ['reversed', 'optional']) {
      const [row] = rowsOf(aNote(type, ['perro', 'dog', 'y'], [0, 1]), 1);
      expect(row?.cards.map(({ direction }) => direction)).toEqual(['recognise', 'produce']);
      expect(row?.problems).toEqual([]);
      expect(row?.term?.note).toBeNull();
    }
  });

  test('that are typed into are told apart from what is shown', () => {
    const [row] = rowsOf(aNote('typed', ['perro', 'dog']), 1);
    expect(row?.term).toMatchObject({ headword: 'perro', senses: [{ answers: ['dog'] }] });
  });

  test('of a type nobody knows keep front, back and all the rest, and say so', () => {
    const [row] = rowsOf(aNote('japanese', ['dog', '犬[いぬ]', '<b>犬</b>がいる']), 4);
    expect(row?.term).toMatchObject({
      headword: '犬',
      pronunciation: 'いぬ',
      note: '犬がいる',
      senses: [{ answers: ['dog'] }],
    });
    expect(row?.problems.map(({ row: at, code }) => [at, code])).toEqual([
      [4, 'formatting_lost'],
      [4, 'kept_as_front_and_back'],
    ]);
  });

  test('of a cloze are a term for each gap, with the sentence as an example', () => {
    const rows = rowsOf(aNote('cloze', ['Yo {{c1::tengo::have}} un {{c2::gato}}.', 'p. 7'], [0, 1]), 1);
    expect(rows.map(({ term }) => term && [term.guid, term.headword, term.note, term.senses])).toEqual([
      ['guid', 'tengo', 'p. 7', [{ answers: ['have'], examples: [{ text: 'Yo {{tengo}} un gato.' }] }]],
      [
        'guid#2',
        'gato',
        'p. 7',
        [{ answers: ['Yo tengo un ….'], examples: [{ text: 'Yo tengo un {{gato}}.' }] }],
      ],
    ]);
    expect(rows.flatMap(({ cards }) => cards.map(({ direction, card }) => [direction, card.ord]))).toEqual([
      ['produce', 0],
      ['produce', 1],
    ]);
  });

  const id = (sign: string) => sign.repeat(64) as MediaId;
  const store: Readonly<Record<string, CarriedMedia>> = {
    'a & b.mp3': { kind: 'sound', id: id('a') },
    'c.ogg': { kind: 'sound', id: id('c') },
    'dog.jpg': { kind: 'picture', id: id('d'), width: 640, height: 480 },
    'map.png': { kind: 'picture', id: id('e'), width: 20, height: 10 },
  };
  const find: FindMedia = (name) => store[name] ?? 'media_missing';

  test('have their files: the first sound beside the word, the first picture anywhere, all others in the note', () => {
    const front = 'perro [sound:a &amp; b.mp3] <audio controls src=c.ogg></audio>';
    const fields = [
      'perro',
      '<img alt="a dog" src="dog.jpg">',
      'see<br>here: <img src=map.png> [sound:no.mp3]',
    ];
    const [row] = makeAnkiRows(collection, find)(aNote('three', fields.with(0, front)), 1);
    expect(row?.term).toMatchObject({
      headword: 'perro',
      recording: id('a'),
      picture: { id: id('d'), alt: 'a dog', width: 640, height: 480 },
      senses: [{ answers: ['[dog.jpg]'], examples: [] }],
      note: `see\nhere: ![map](picture:${id('e')} 20x10)\n\n![c](sound:${id('c')})`,
    });
    expect(row?.problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['kept_as_front_and_back', null],
      ['media_missing', 'no.mp3'],
    ]);
    const [bare] = rowsOf(aNote('basic', [front, 'dog']), 1);
    expect(bare?.problems.map(({ field, detail }) => [field, detail])).toEqual([
      ['recording', 'a & b.mp3'],
      ['recording', 'c.ogg'],
    ]);
  });

  test('of a cloze have sounds of sentences, not of words', () => {
    const rows = makeAnkiRows(collection, find)(
      aNote('cloze', ['{{c1::Uno}} y {{c2::dos}} [sound:c.ogg]<img src="dog.jpg">', '']),
      1,
    );
    expect(rows.map(({ term }) => [term?.recording, term?.picture?.id, term?.note])).toEqual(
      rows.map(() => [undefined, id('d'), `![c](sound:${id('c')})`]),
    );
    expect(rows[0]?.term?.senses[0]?.examples).toEqual([{ text: '{{Uno}} y dos' }]);
  });

  test('without a front or a back are no terms, and their rows say why', () => {
    expect(rowsOf(aNote('basic', ['', 'dog']), 1)[0]).toMatchObject({
      term: null,
      problems: [{ code: 'no_headword' }],
    });
    expect(rowsOf(aNote('basic', ['perro', '<br>']), 2)[0]).toMatchObject({
      term: null,
      problems: [{ row: 2, code: 'no_answer' }],
    });
    expect(rowsOf(aNote('gone', ['perro']), 3)[0]).toMatchObject({
      term: null,
      problems: [{ code: 'unreadable' }],
    });
  });

  test('lose scripts, styles and marks, never words', () => {
    const [row] = rowsOf(
      aNote('basic', ['<script>alert(1)</script>a<b>b</b>c', '<i>one</i><br>&lt;two&gt;']),
      1,
    );
    expect(row?.term?.headword).toBe('abc');
    expect(row?.term?.senses.map(({ answers }) => answers)).toEqual([['one'], ['<two>']]);
  });
});
