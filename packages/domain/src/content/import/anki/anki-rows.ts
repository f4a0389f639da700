import { alternativesIn } from '../../alternatives.ts';
import type { Direction } from '../../../review/index.ts';
import type { ImportRow, RowProblem, RowProblemCode } from '../import-row.ts';
import { bareImportedTerm } from '../imported-term.ts';
import type { ImportedTerm } from '../imported-term.ts';
import type { FindMedia } from '../carried-media.ts';
import type { AnkiCard, AnkiCollection, AnkiNote } from './anki-package.ts';
import { clozeGaps, markedExample } from './cloze-gaps.ts';
import type { DeckPaths } from './deck-path.ts';
import { deckPaths } from './deck-path.ts';
import { fieldMedia, placesIn, withMedia } from './field-media.ts';
import { fieldText, readingIn } from './field-text.ts';
import type { NoteMedia } from './note-media.ts';
import { noteMedia } from './note-media.ts';
import type { NoteShape } from './note-shape.ts';
import { ownField, shapeOf } from './note-shape.ts';
import { isGapEdited, ownTermIn } from './own-term-field.ts';

/** A row of a package: a term, with the cards of it that the package has. */
export type AnkiRow = ImportRow & {
  readonly cards: readonly { readonly direction: Direction; readonly card: AnkiCard }[];
};

type Reading = {
  readonly shapes: ReadonlyMap<string, NoteShape>;
  readonly own: ReadonlyMap<string, number>;
  readonly paths: DeckPaths;
  readonly find: FindMedia;
};
type Told = {
  readonly row: number;
  readonly problems: RowProblem[];
  readonly media: NoteMedia;
  /** Marks of files that stood beside a word or an answer and belong into the note. */
  readonly beside: string[];
  /** Its sounds are of a whole sentence and not of the word. */
  readonly isSentence: boolean;
};

/**
 * Reads notes of one collection, each into the terms that it holds: one, or of a cloze one for each gap; rows count from `row`.
 * `find` says what has become of the files that notes name.
 */
export function makeAnkiRows(
  collection: AnkiCollection,
  find: FindMedia = () => 'media_missing',
): (note: AnkiNote, row: number) => AnkiRow[] {
  const reading: Reading = {
    shapes: new Map(collection.notetypes.map((notetype) => [notetype.id, shapeOf(notetype)])),
    own: new Map(collection.notetypes.map(({ id, fields }) => [id, fields.indexOf(ownField)])),
    paths: deckPaths(collection.decks),
    find,
  };
  return (note, row) => rowsOf(note, row, reading);
}

function rowsOf(note: AnkiNote, row: number, reading: Reading): AnkiRow[] {
  const shape = reading.shapes.get(note.notetypeId);
  if (!shape)
    return [
      {
        row,
        term: null,
        problems: [{ row, code: 'unreadable', field: null, detail: note.guid }],
        cards: [],
      },
    ];
  if (shape.kind === 'cloze') return clozeRows(note, row, shape, reading);
  return [sidesRow(note, row, shape, reading)];
}

function sidesRow(
  note: AnkiNote,
  row: number,
  shape: Extract<NoteShape, { kind: 'sides' }>,
  reading: Reading,
): AnkiRow {
  const told = nothingTold(row, reading);
  const { bare, reading: pronunciation } = readingIn(note.fields[shape.front] ?? '', shape.hasFurigana);
  const headword = textIn(bare, 'headword', told).replaceAll('\n', ' ');
  const answers = textIn(note.fields[shape.back] ?? '', 'answers', told);
  const senses = sensesOf(answers);
  const others = othersOf(note, shape.others, told);
  if (others !== '' || shape.directions.includes(null)) tell(told, 'kept_as_front_and_back', null, null);
  const { recording, picture, noteWith } = mediaOf(told);
  const cards = note.cards.flatMap((card) => {
    const direction = shape.directions[card.ord];
    return direction ? [{ direction, card }] : [];
  });
  const term: ImportedTerm = {
    ...aboutOf(note, reading),
    headword,
    pronunciation: pronunciation || null,
    note: noteWith(others),
    senses,
    ...(recording && { recording }),
    ...(picture && { picture }),
  };
  const { tags, category } = aboutOf(note, reading);
  const whole = { fields: note.fields, tags: tags ?? [], category: category ?? '' };
  const wholeField = note.fields[reading.own.get(note.notetypeId) ?? -1];
  const own = ownTermIn(wholeField, whole, reading.find);
  if (isGapEdited(wholeField, note.fields[shape.gap] ?? '') && shape.gap !== -1)
    tell(told, 'gap_edit_left', 'examples', null);
  // What an edited note is read from are its sides: its sentences are in the note then, and give no gap.
  if (!own && cards.some(({ direction, card }) => direction === 'cloze' && card.type !== 0))
    tell(told, 'schedule_unusable', 'examples', null);
  if (!own) return finished(told, term, cards);
  const { losses } = own;
  const kept = {
    ...told,
    problems: told.problems.filter(({ code }) => code === 'gap_edit_left'),
    media: { ...told.media, losses },
  };
  return finished(kept, { ...own.term, guid: note.guid }, cards);
}

function clozeRows(
  note: AnkiNote,
  row: number,
  shape: Extract<NoteShape, { kind: 'cloze' }>,
  reading: Reading,
): AnkiRow[] {
  const gaps = clozeGaps(note.fields[shape.text] ?? '');
  const shared = { ...nothingTold(row, reading), isSentence: true };
  textIn(note.fields[shape.text] ?? '', 'headword', shared);
  const others = othersOf(note, shape.others, shared);
  const { picture, noteWith } = mediaOf(shared);
  if (gaps.length === 0)
    return [finished(shared, { ...aboutOf(note, reading), headword: '', senses: [] }, [])];
  return gaps.map((gap, index) => {
    const told = index === 0 ? shared : nothingTold(row + index, reading);
    const example = markedExample(fieldText(gap.sentence).text.replaceAll('\n', ' '));
    const meant = fieldText(gap.hint).text || fieldText(gap.open).text.replaceAll('\n', ' ');
    const term: ImportedTerm = {
      ...aboutOf(note, reading),
      guid: index === 0 ? note.guid : `${note.guid}#${gap.number}`,
      headword: fieldText(gap.answer).text.replaceAll('\n', ' '),
      note: noteWith(others),
      senses: [{ answers: [meant], examples: [{ text: example }] }],
      ...(picture && { picture }),
    };
    const card = note.cards.find(({ ord }) => ord === gap.number - 1);
    return finished(told, term, card ? [{ direction: 'produce', card }] : []);
  });
}

/** What a note says of a term besides its sides. */
function aboutOf(note: AnkiNote, { paths }: Reading): Omit<ImportedTerm, 'headword' | 'senses'> {
  const [card] = note.cards;
  const deckId = card?.originalDeckId || card?.deckId;
  return {
    ...bareImportedTerm,
    guid: note.guid === '' ? null : note.guid,
    category: paths.categories.get(deckId ?? '') ?? '',
    tags: note.tags,
  };
}

const mostSenses = 10;
/** What is longer is no list of answers, and fits into no term. */
const longestLine = 2_000;

// Each line is a sense; lines too many belong to the last one.
function sensesOf(text: string): ImportedTerm['senses'] {
  const lines = text.split('\n').filter((line) => line !== '');
  const own = lines.slice(0, mostSenses - 1);
  const last = lines.slice(mostSenses - 1);
  return [...own.map((line) => [line]), ...(last.length > 0 ? [last] : [])].flatMap((group) => {
    const answers = group.flatMap((line) => {
      if (line.length > longestLine) return [line];
      const found = alternativesIn(line);
      return found.answers.length > 0 ? found.answers : [line];
    });
    return answers.length > 0 ? [{ answers, examples: [] }] : [];
  });
}

function othersOf(note: AnkiNote, places: readonly number[], told: Told): string {
  return places
    .map((place) => textIn(note.fields[place] ?? '', 'note', told))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The text of a field; what is lost of it is told, and its files are taken in. */
function textIn(html: string, field: 'headword' | 'answers' | 'note', told: Told): string {
  const { html: placed, files } = fieldMedia(html);
  const { text, isFormatted } = fieldText(placed);
  if (isFormatted) tell(told, 'formatting_lost', field, null);
  const shown = placesIn(text).flatMap((place) => files[place] ?? []);
  const marks = new Map(shown.map((file) => [file, told.media.take(file, told.isSentence ? 'note' : field)]));
  const markOf = (place: number): string => (files[place] && marks.get(files[place])) ?? '';
  if (field === 'note') return withMedia(text, markOf);
  told.beside.push(...[...marks.values()].filter((mark) => mark !== ''));
  const pictures = shown.filter(({ isPicture }) => isPicture).map(({ name }) => `[${name}]`);
  return withMedia(text, () => '') || pictures.join(' ');
}

const nothingTold = (row: number, { find }: Reading): Told => ({
  row,
  problems: [],
  media: noteMedia(find),
  beside: [],
  isSentence: false,
});

function mediaOf({ media, beside }: Told) {
  const noteWith = (text: string): string | null =>
    [text, beside.join('\n')].filter((part) => part !== '').join('\n\n') || null;
  return { recording: media.recording(), picture: media.picture(), noteWith };
}

function finished(told: Told, term: ImportedTerm, cards: AnkiRow['cards']): AnkiRow {
  const { row, problems } = told;
  for (const { name, code, field } of told.media.losses) tell(told, code, field, name);
  if (term.headword === '') tell(told, 'no_headword', 'headword', term.guid);
  else if (term.senses.length === 0) tell(told, 'no_answer', 'answers', term.headword);
  const isTerm = term.headword !== '' && term.senses.length > 0;
  return { row, term: isTerm ? term : null, problems, cards };
}

function tell(
  { row, problems }: Told,
  code: RowProblemCode,
  field: string | null,
  detail: string | null,
): void {
  problems.push({ row, code, field, detail: detail?.slice(0, 120) ?? null });
}
