import { alternativesText } from '../../alternatives.ts';
import type { MediaId } from '../../media-id.ts';
import { isMediaId } from '../../media-id.ts';
import { mediaMark, readMediaMark } from '../../rich-media.ts';
import type { Example, Sense, Term } from '../../term.ts';
import { levels, partsOfSpeech } from '../../term.ts';
import type { FindMedia } from '../carried-media.ts';
import type { ImportedTerm } from '../imported-term.ts';
import { ankiCategory, ankiTag } from './anki-names.ts';
import { escapedHtml } from './escaped-html.ts';
import { withFoundMedia } from './found-media.ts';
import { gapField } from './gap-field.ts';
import type { NoteMedia } from './note-media.ts';

/** A term as it leaves for another program. */
export type LeavingTerm = Omit<Term, 'id' | 'deckId'>;

/** What a file of the store is called in a package; null: it does not come along. */
export type FileOf = (id: MediaId) => string | null;

/** The fields of our own note types, in order, as HTML: the two sides, what is shown beside, and the term whole. */
export function ankiFields(term: LeavingTerm, fileOf: FileOf): string[] {
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
    ...(term.recording && fileOf(term.recording) && { recording: term.recording }),
    ...(term.picture && fileOf(term.picture.id) && { picture: term.picture }),
  };
  return [...shownFields(term, fileOf), escapedHtml(JSON.stringify(whole))];
}

type OwnTerm = { readonly term: Omit<ImportedTerm, 'guid'>; readonly losses: NoteMedia['losses'] };

/**
 * The term that a note of ours holds whole, with its files as they are called here. Null for notes of others, and for one that was
 * edited elsewhere: then what stands in its other fields counts. Tags and deck are the note's wherever they were changed.
 */
export function ownTermIn(
  field: string | undefined,
  note: { readonly fields: readonly string[]; readonly tags: readonly string[]; readonly category: string },
  find: FindMedia,
): OwnTerm | null {
  const term = field ? parsed(unescaped(field)) : null;
  if (!term || !isTerm(term)) return null;
  const files = ownFiles(note.fields);
  const whole = withRecording(term, note.fields[0] ?? '');
  if (shownFields(whole, files).some((text, index) => text !== note.fields[index])) return null;
  const isTagged =
    term.tags.length === note.tags.length && term.tags.every((tag) => note.tags.includes(ankiTag(tag)));
  const category = ankiCategory(term.category).join('/') === note.category ? term.category : note.category;
  const { term: found, losses } = withFoundMedia(whole, (id) => files(id) ?? id, find);
  return { term: { ...found, tags: isTagged ? term.tags : note.tags, category }, losses };
}

/** True when a note of ours has other sentences with a gap than its term gives. */
export function isGapEdited(field: string | undefined, gap: string): boolean {
  const term = field ? parsed(unescaped(field)) : null;
  return isTerm(term) && gapField(term) !== gap;
}

/** Files of ours are called by their addresses. */
function ownFiles(fields: readonly string[]): FileOf {
  const names = fields.flatMap((field) => [...field.matchAll(/\b([0-9a-f]{64})\.[a-z0-9]{2,4}\b/gu)]);
  const byId = new Map(names.map(([name, id]) => [id as MediaId, name]));
  return (id) => byId.get(id) ?? null;
}

/** Older packages of ours name the recording beside the word alone. */
function withRecording(term: LeavingTerm, front: string): LeavingTerm {
  const [, id] = / \[sound:([0-9a-f]{64})\.[a-z0-9]+\]$/u.exec(front) ?? [];
  return term.recording || !isMediaId(id ?? '') ? term : { ...term, recording: id as MediaId };
}

function shownFields(
  { headword, pronunciation, note, senses, recording, picture }: LeavingTerm,
  fileOf: FileOf,
): string[] {
  const rich = (text: string): string => richHtml(text, fileOf);
  const lines = [
    ...(pronunciation === null ? [] : [escapedHtml(pronunciation)]),
    ...senses.flatMap(({ hint }) => (hint ? [`(${rich(hint)})`] : [])),
    ...senses.flatMap((sense) => sense.examples).map(exampleHtml),
    ...(note === null ? [] : [rich(note)]),
  ];
  const sound = recording ? fileOf(recording) : null;
  const shown = picture ? fileOf(picture.id) : null;
  return [
    `${linesHtml(headword)}${sound === null ? '' : ` [sound:${sound}]`}`,
    [
      ...senses.map(({ answers }) => escapedHtml(alternativesText(answers))),
      ...(shown === null ? [] : [imageHtml(shown, picture?.alt ?? '')]),
    ].join('<br>'),
    lines.join('<br>'),
  ];
}

/** Rich text as HTML, as far as files go: its other marks stay as they are written. */
function richHtml(text: string, fileOf: FileOf): string {
  const marks: string[] = [];
  const placed = text.replace(new RegExp(mediaMark.source, 'gu'), (mark) => {
    const media = readMediaMark(mark);
    const file = media && fileOf(media.media);
    if (!media || !file) return '';
    marks.push(media.kind === 'sound' ? `[sound:${file}]` : imageHtml(file, media.said));
    return `\u{FDD0}${marks.length - 1}\u{FDD1}`;
  });
  return linesHtml(placed).replace(/\u{FDD0}(\d+)\u{FDD1}/gu, (_all, index) => marks[Number(index)] ?? '');
}

const imageHtml = (file: string, alt: string): string =>
  `<img src="${file}"${alt === '' ? '' : ` alt="${escapedHtml(alt).replaceAll('"', '&quot;')}"`}>`;

const exampleHtml = ({ text, translation }: Example): string => {
  const sentence = escapedHtml(text).replace(/\{\{([^{}]*)\}\}/gu, '<b>$1</b>');
  return translation === undefined ? sentence : `${sentence} — ${escapedHtml(translation)}`;
};

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const linesHtml = (text: string): string => escapedHtml(text).replaceAll('\n', '<br>');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ownKeys = new Set(
  `headword partOfSpeech pronunciation level category tags alsoAccepted forms leadingWords caseMatters note senses
    frequencyRank recording picture`.split(/\s+/u),
);

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
    recording,
    picture,
  } = value;
  return (
    Object.keys(value).every((key) => ownKeys.has(key)) &&
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
    senses.every(isSense) &&
    (recording === undefined || isId(recording)) &&
    (picture === undefined || isPicture(picture))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isId = (value: unknown): boolean => isText(value) && isMediaId(value);
const isSide = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
const isPicture = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, ['id', 'alt', 'width', 'height']) &&
  isId(value['id']) &&
  isText(value['alt']) &&
  isSide(value['width']) &&
  isSide(value['height']);
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
