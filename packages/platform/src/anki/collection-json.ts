import type { Direction } from '@slova/domain';
import { ankiOwnField, ankiOwnGapField } from '@slova/domain';

/** Fields of our note types. The fourth holds a term whole, for the way back; where gaps have cards, a fifth their sentences. */
const sides = ['Front', 'Back', 'Extra', ankiOwnField] as const;
const modelBase = 1_722_470_400_000;

const noteTypes: readonly { readonly name: string; readonly directions: readonly Direction[] }[] = [
  { name: 'Slova: Basic', directions: ['recognise'] },
  { name: 'Slova: Basic (and reversed card)', directions: ['recognise', 'produce'] },
  { name: 'Slova: Basic (reversed card)', directions: ['produce'] },
  { name: 'Slova: Gaps', directions: ['recognise', 'cloze'] },
  { name: 'Slova: Gaps (and reversed card)', directions: ['recognise', 'produce', 'cloze'] },
  { name: 'Slova: Gaps (reversed card)', directions: ['produce', 'cloze'] },
];

const style =
  '.card { font-family: sans-serif; font-size: 22px; text-align: center; }\n.extra { font-size: 16px; }';
const extra = '{{#Extra}}<br><br><div class=extra>{{Extra}}</div>{{/Extra}}';
const answer = '{{FrontSide}}\n\n<hr id=answer>\n\n';
const templates = {
  recognise: { name: 'Recognise', qfmt: '{{Front}}', afmt: `${answer}{{Back}}${extra}` },
  produce: { name: 'Produce', qfmt: '{{Back}}', afmt: `${answer}{{Front}}${extra}` },
  // Only notes with such a sentence have this card; what is missing stands in the example of the answer.
  cloze: {
    name: 'Gap',
    qfmt: `{{#${ankiOwnGapField}}}{{${ankiOwnGapField}}}{{/${ankiOwnGapField}}}`,
    afmt: `${answer}{{Front}}${extra}`,
  },
} as const;

const fieldAsked = { recognise: 0, produce: 1, cloze: 4 } as const;
const fieldsOf = (directions: readonly Direction[]): readonly string[] =>
  directions.includes('cloze') ? [...sides, ankiOwnGapField] : sides;

/** The id of the note type with cards in these directions, the same in every package. */
export const modelIdOf = (directions: readonly Direction[]): number => modelBase + placeOf(directions);

const placeOf = (directions: readonly Direction[]): number =>
  Math.max(
    0,
    noteTypes.findIndex((type) => type.directions.join() === directions.join()),
  );

/** Note types as schema 11 keeps them. */
export function modelsJson(
  directions: readonly Direction[],
  deckId: number,
  seconds: number,
): Record<string, unknown> {
  const id = modelIdOf(directions);
  const { name, directions: asked } = noteTypes[placeOf(directions)] ?? { name: 'Slova', directions };
  const model = {
    id,
    name,
    type: 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: deckId,
    css: style,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    flds: fieldsOf(asked).map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: asked.map((direction, ord) => ({ ...templates[direction], ord, bqfmt: '', bafmt: '', did: null })),
    req: asked.map((direction, ord) => [ord, 'any', [fieldAsked[direction]]]),
    tags: [],
    vers: [],
  };
  return { [id]: model };
}

/** Decks as schema 11 keeps them, with the one that every collection has. */
export function decksJson(decks: ReadonlyMap<string, number>, seconds: number): Record<string, unknown> {
  const all = [['Default', 1] as const, ...decks];
  return Object.fromEntries(all.map(([name, id]) => [id, { ...plainDeck, id, name, mod: seconds }]));
}

const plainDeck = {
  usn: -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
  extendNew: 0,
  extendRev: 0,
};

/** The options that Anki begins with; a package brings none of its own. */
export const deckConfigJson = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: false, delays: [1, 10], initialFactor: 2_500, ints: [1, 4, 0], order: 1, perDay: 20 },
    rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
} as const;
