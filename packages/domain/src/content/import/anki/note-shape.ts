import type { Direction } from '../../../review/index.ts';
import type { AnkiNotetype } from './anki-package.ts';

/** How the notes of a type become terms. Numbers are places of fields. */
export type NoteShape =
  | { readonly kind: 'cloze'; readonly text: number; readonly others: readonly number[] }
  | {
      readonly kind: 'sides';
      readonly front: number;
      readonly back: number;
      /** Fields besides the two sides and what only switches a card on. */
      readonly others: readonly number[];
      /** What each template asks for; null: something else than one of the two sides. */
      readonly directions: readonly (Direction | null)[];
      /** Where a note of ours has its sentences with a gap; −1: nowhere. */
      readonly gap: number;
      readonly hasFurigana: boolean;
    };

/** Where our own packages keep a term whole, and its sentences with their gaps open. */
export const ownField = 'Slova';
export const ownGapField = 'Gap';

/**
 * Finds the two sides of a note type in its templates: what the first one asks with, and what it shows then. Basic, reversed,
 * optional reversed and typed notes come out as themselves; any other type as a front and a back with the rest beside.
 */
export function shapeOf(notetype: AnkiNotetype): NoteShape {
  const at = (name: string): number => notetype.fields.findIndex((field) => field.trim() === name);
  const questions = notetype.templates.map(({ question }) => shownFields(question).map(at).filter(exists));
  const answers = notetype.templates.map(({ answer }) => shownFields(answer).map(at).filter(exists));
  const own = at(ownField);
  const rest = (used: readonly number[]): number[] =>
    notetype.fields.map((_field, index) => index).filter((index) => index !== own && !used.includes(index));
  if (notetype.isCloze) {
    const text = questions[0]?.[0] ?? 0;
    return { kind: 'cloze', text, others: rest([text]) };
  }
  // A package of ours may ask the other way round alone; its sides are known by name.
  const isOwn = exists(own) && exists(at('Front')) && exists(at('Back'));
  const gap = isOwn ? at(ownGapField) : -1;
  const front = isOwn ? at('Front') : (questions[0]?.[0] ?? 0);
  const typed = at(typedField(notetype.templates[0]?.question ?? ''));
  const shown = answers[0]?.find((field) => field !== front);
  const back = isOwn ? at('Back') : exists(typed) ? typed : (shown ?? (front === 0 ? 1 : 0));
  const switched = switchesOf(notetype);
  const switches = notetype.fields
    .map((_field, index) => index)
    .filter((index) => switched.has(index) && index !== front && index !== back);
  return {
    kind: 'sides',
    front,
    back,
    others: rest([front, back, gap, ...switches]),
    gap,
    directions: questions.map((fields): Direction | null =>
      fields.includes(front)
        ? 'recognise'
        : fields.includes(back)
          ? 'produce'
          : fields.includes(gap)
            ? 'cloze'
            : null,
    ),
    hasFurigana: notetype.templates.some(({ question, answer }) =>
      /\{\{(?:furigana|kanji|kana):/u.test(question + answer),
    ),
  };
}

const exists = (place: number): boolean => place >= 0;
const special = new Set(['FrontSide', 'Tags', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag', 'CardID']);
const reference = /\{\{([^{}]*)\}\}/gu;
const isSection = /^\s*[#^/!]/u;

/** Fields that a template shows, in order. One that is only typed into shows nothing. */
function shownFields(template: string): string[] {
  return [...template.matchAll(reference)].flatMap(([, tag = '']) => {
    if (tag.trim() === '' || isSection.test(tag)) return [];
    const filters = tag.split(':').map((part) => part.trim());
    const name = filters.at(-1) ?? '';
    return special.has(name) || filters.includes('type') ? [] : [name];
  });
}

const typedField = (template: string): string =>
  /\{\{type:(?:nc:)?([^{}]+)\}\}/u.exec(template)?.[1]?.trim() ?? '';

/** Fields that are nowhere shown and only decide whether there is a card. */
function switchesOf({ fields, templates }: AnkiNotetype): ReadonlySet<number> {
  const all = templates.map(({ question, answer }) => question + answer).join('');
  const shown = new Set(shownFields(all));
  const asked = new Set(
    [...all.matchAll(/\{\{#([^{}]*)\}\}/gu)].map(([, name = '']) => name.replaceAll(' ', '')),
  );
  const isSwitch = (name: string): boolean => !shown.has(name) && asked.has(name.replaceAll(' ', ''));
  return new Set(fields.flatMap((field, place) => (isSwitch(field.trim()) ? [place] : [])));
}
