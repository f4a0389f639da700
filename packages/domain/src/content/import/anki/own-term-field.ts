import { alternativesText } from '../../alternatives.ts';
import type { Example, Sense, Term } from '../../term.ts';
import { levels, partsOfSpeech } from '../../term.ts';
import type { ImportedTerm } from '../imported-term.ts';
import { ankiCategory, ankiTag } from './anki-names.ts';

/** A term as it leaves for another program. */
export type LeavingTerm = Omit<Term, 'id' | 'deckId'>;

/** The fields of our own note types, in order, as HTML: the two sides, what is shown beside, and the term whole. */
export function ankiFields(term: LeavingTerm): string[] {
  const whole: LeavingTerm = {
    headword: term.headword,
    partOfSpeech: term.partOfSpeech,
    pronunciation: term.pronunciation,
    level: term.level,
    ...(typeof term.frequencyRank === 'number' && { frequencyRank: term.frequencyRank }),
    category: term.category,
    tags: term.tags,
    alsoAccepted: term.alsoAccepted,
    forms: term.forms,
    leadingWords: term.leadingWords,
    caseMatters: term.caseMatters,
    note: term.note,
    senses: term.senses,
  };
  return [...shownFields(term), escaped(JSON.stringify(whole))];
}

/**
 * The term that a note of ours holds whole. Null for notes of others, and for one that was edited elsewhere: then what stands
 * in its other fields counts. Tags and deck are the note's wherever they were changed.
 */
export function ownTermIn(
  field: string | undefined,
  note: { readonly fields: readonly string[]; readonly tags: readonly string[]; readonly category: string },
): Omit<ImportedTerm, 'guid'> | null {
  const term = field ? parsed(unescaped(field)) : null;
  if (!term || !isTerm(term)) return null;
  if (shownFields(term).some((text, index) => text !== withoutSound(note.fields[index] ?? ''))) return null;
  const isTagged =
    term.tags.length === note.tags.length && term.tags.every((tag) => note.tags.includes(ankiTag(tag)));
  const category = ankiCategory(term.category).join('/') === note.category ? term.category : note.category;
  return { ...term, tags: isTagged ? term.tags : note.tags, category };
}

const withoutSound = (html: string): string => html.replace(/ \[sound:[^\]]*\]$/u, '');

function shownFields({ headword, pronunciation, note, senses }: LeavingTerm): string[] {
  const examples = senses.flatMap((sense) => sense.examples);
  const lines = [
    ...(pronunciation === null ? [] : [escaped(pronunciation)]),
    ...senses.flatMap(({ hint }) => (hint ? [`(${escaped(hint)})`] : [])),
    ...examples.map(exampleHtml),
    ...(note === null ? [] : [linesHtml(note)]),
  ];
  return [
    linesHtml(headword),
    senses.map(({ answers }) => escaped(alternativesText(answers))).join('<br>'),
    lines.join('<br>'),
  ];
}

const exampleHtml = ({ text, translation }: Example): string => {
  const sentence = escaped(text).replace(/\{\{([^{}]*)\}\}/gu, '<b>$1</b>');
  return translation === undefined ? sentence : `${sentence} — ${escaped(translation)}`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const linesHtml = (text: string): string => escaped(text).replaceAll('\n', '<br>');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Anybody can write into the field: nothing of it is believed.
function isTerm(value: unknown): value is LeavingTerm {
  if (!isObject(value)) return false;
  const {
    headword,
    partOfSpeech,
    pronunciation,
    level,
    frequencyRank,
    category,
    tags,
    alsoAccepted,
    forms,
    leadingWords,
    caseMatters,
    note,
    senses,
  } = value;
  return (
    Object.keys(value).length === (frequencyRank === undefined ? 12 : 13) &&
    (frequencyRank === undefined || Number.isInteger(frequencyRank)) &&
    isText(headword) &&
    partsOfSpeech.some((each) => each === partOfSpeech) &&
    (level === null || levels.some((each) => each === level)) &&
    isTextOrNull(pronunciation) &&
    isText(category) &&
    [tags, alsoAccepted, forms].every(isTexts) &&
    (leadingWords === null || leadingWords === 'free' || leadingWords === 'tested') &&
    (caseMatters === null || typeof caseMatters === 'boolean') &&
    isTextOrNull(note) &&
    Array.isArray(senses) &&
    senses.every(isSense)
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const hasOnly = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

const isSense = (value: unknown): value is Sense =>
  isObject(value) &&
  hasOnly(value, ['answers', 'hint', 'examples']) &&
  isTexts(value['answers']) &&
  isTextOrNone(value['hint']) &&
  Array.isArray(value['examples']) &&
  value['examples'].every(isExample);

const isExample = (value: unknown): value is Example =>
  isObject(value) &&
  hasOnly(value, ['text', 'translation', 'otherOrders']) &&
  isText(value['text']) &&
  isTextOrNone(value['translation']) &&
  (value['otherOrders'] === undefined || isTexts(value['otherOrders']));
