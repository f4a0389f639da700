import type { ToldCollection } from './a-collection.ts';

/** 2024-01-01 04:00 in Berlin, whose learner starts days at 4. */
const crt = Date.UTC(2024, 0, 1, 3) / 1_000;
const dayMs = 86_400_000;
const learntAt = crt * 1_000 + 3 * dayMs;

/** A small collection with what matters: two note types and a cloze, a deck tree, tags, media, a history, a suspended card. */
export const toldCollection: ToldCollection = {
  crt,
  config: { creationOffset: -60, rollover: 4, localOffset: -60 },
  notetypes: [
    {
      id: 11,
      name: 'Basic',
      fields: ['Front', 'Back'],
      templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
    },
    {
      id: 12,
      name: 'Basic (and reversed card)',
      fields: ['Front', 'Back'],
      templates: [
        ['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}'],
        ['{{Back}}', '{{FrontSide}}<hr id=answer>{{Front}}'],
      ],
    },
    {
      id: 13,
      name: 'Cloze',
      isCloze: true,
      fields: ['Text', 'Extra'],
      templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}']],
    },
  ],
  decks: [
    { id: 1, name: 'Default' },
    { id: 2, name: 'Español::Verbos' },
  ],
  notes: [
    {
      guid: 'g-perro',
      mid: 11,
      tags: 'animales casa',
      fields: ['el perro [sound:perro.wav]', '<b>dog</b>'],
      cards: [
        {
          type: 2,
          due: 40,
          ivl: 20,
          factor: 2500,
          reps: 3,
          reviews: [
            { id: learntAt, ease: 3, type: 0 },
            { id: learntAt + dayMs, ease: 3, type: 1 },
            { id: learntAt + 5 * dayMs, ease: 4, type: 1, time: 7_300 },
          ],
        },
      ],
    },
    {
      guid: 'g-comer',
      mid: 12,
      fields: ['comer', 'to eat<br><img src="missing.jpg">'],
      cards: [
        { did: 2, type: 2, queue: -1, due: 15, ivl: 4, factor: 2300, reps: 2, data: '{"s":4.5,"d":6.1}' },
        { did: 2 },
      ],
    },
    {
      guid: 'g-cloze',
      mid: 13,
      fields: ['Yo {{c1::tengo::have}} un {{c2::gato}}.', ''],
      cards: [{ ord: 0 }, { ord: 1 }],
    },
  ],
};
