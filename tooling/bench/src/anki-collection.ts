import type { toldCollection } from '@slova/platform/testing';
import { aPng } from '@slova/platform/testing';

const notes = 20_000;
const mediaFiles = 500;
const reviewsOfCard = 7;
const dayMs = 86_400_000;
const crt = Date.UTC(2023, 0, 1, 4) / 1_000;
const begunAt = crt * 1_000 + dayMs;

/** Somebody's years with Anki: 20 000 notes in three decks, tags, a hundredth suspended, 100 000 answers and 500 files. */
export function grownCollection(): typeof toldCollection {
  const answered = (at: number) =>
    Array.from({ length: reviewsOfCard }, (_, index) => ({
      id: begunAt + index * 30 * dayMs + at * 1_000,
      ease: index === 0 || at % 9 > 0 ? 3 : 1,
      type: index === 0 ? 0 : 1,
      factor: index === 0 ? 0 : 2_500,
    }));
  return {
    crt,
    config: { creationOffset: 0, rollover: 4, localOffset: 0 },
    notetypes: [basic],
    decks: ['Basics', 'Basics::Home', 'Basics::Work'].map((name, index) => ({ id: index + 2, name })),
    notes: Array.from({ length: notes }, (_, at) => ({
      guid: `g${at}`,
      mid: 11,
      tags: `topic::${at % 40} year_${at % 5}`,
      fields: [`word ${at}${mediaOf(at)}`, `слово ${at}; термин ${at}`],
      cards: [
        {
          did: 2 + (at % 3),
          ...(at % 7 < 5 ? { ...grown, queue: at % 100 === 0 ? -1 : 2, reviews: answered(at) } : {}),
        },
      ],
    })),
  };
}

/** The files that its notes name. */
export const grownMedia = (): Record<string, Buffer> =>
  Object.fromEntries(
    Array.from({ length: mediaFiles }, (_, index) =>
      index % 2 === 0 ? [`${index}.wav`, aSound(index)] : [`${index}.png`, aPng(200, 200, index)],
    ),
  );

function mediaOf(at: number): string {
  if (at % (notes / mediaFiles) > 0) return '';
  const index = at / (notes / mediaFiles);
  return index % 2 === 0 ? ` [sound:${index}.wav]` : ` <img src="${index}.png">`;
}

const grown = { type: 2, due: 1_500, ivl: 40, factor: 2_500, reps: reviewsOfCard };

const basic: (typeof toldCollection)['notetypes'][number] = {
  id: 11,
  name: 'Basic',
  fields: ['Front', 'Back'],
  templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
};

/** Half a second of a tone of its own at 8 kHz: PCM in a RIFF file. */
function aSound(tone: number): Buffer {
  const samples = Array.from({ length: 4_000 }, (_, at) => 128 + 100 * Math.sin((at * (tone + 40)) / 900));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [offset, value] of [
    [16, 16],
    [24, 8_000],
    [28, 8_000],
    [40, samples.length],
  ] as const)
    head.writeUInt32LE(value, offset);
  for (const [offset, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, offset);
  head.write('data', 36);
  return Buffer.concat([head, Buffer.from(samples)]);
}
