import type {
  DeckLanguages,
  Example,
  Level,
  MediaId,
  PartOfSpeech,
  Sense,
  TermPicture,
  WrittenTerm,
} from '@slova/domain';
import { alternativesIn, alternativesText } from '@slova/domain';

/** A term as it stands in the fields of a form: texts, as they were typed. */
export type TermDraft = {
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly pronunciation: string;
  readonly level: Level | '';
  readonly frequencyRank: string;
  readonly category: string;
  readonly tags: string;
  readonly alsoAccepted: string;
  readonly forms: string;
  readonly leadingWords: '' | 'free' | 'tested';
  readonly caseMatters: '' | 'yes' | 'no';
  readonly note: string;
  readonly picture: TermPicture | null;
  readonly recording: MediaId | null;
  readonly senses: readonly SenseDraft[];
};
export type SenseDraft = {
  readonly answers: string;
  readonly hint: string;
  readonly examples: readonly ExampleDraft[];
};
type ExampleDraft = {
  readonly text: string;
  readonly translation: string;
  /** As it came, with the sentence whose words it orders: another sentence has no use for it. */
  readonly orders?: { readonly of: string; readonly others: readonly string[] };
};
type AnswerKind = DeckLanguages['answerKind'];

export const emptyExample: ExampleDraft = { text: '', translation: '' };
export const emptySense: SenseDraft = { answers: '', hint: '', examples: [emptyExample] };
export const emptyTermDraft: TermDraft = {
  headword: '',
  partOfSpeech: 'other',
  pronunciation: '',
  level: '',
  frequencyRank: '',
  category: '',
  tags: '',
  alsoAccepted: '',
  forms: '',
  leadingWords: '',
  caseMatters: '',
  note: '',
  picture: null,
  recording: null,
  senses: [emptySense],
};

/** The fields of a form for a term. */
export function draftOfTerm(term: WrittenTerm, kind: AnswerKind): TermDraft {
  return {
    ...term,
    pronunciation: term.pronunciation ?? '',
    level: term.level ?? '',
    frequencyRank: String(term.frequencyRank ?? ''),
    tags: term.tags.join(', '),
    alsoAccepted: alternativesText(term.alsoAccepted),
    forms: alternativesText(term.forms),
    leadingWords: term.leadingWords ?? '',
    caseMatters: term.caseMatters === null ? '' : term.caseMatters ? 'yes' : 'no',
    note: term.note ?? '',
    picture: term.picture ?? null,
    recording: term.recording ?? null,
    senses: term.senses.map(({ answers, hint = '', examples }) => ({
      answers: answersText(answers, kind),
      hint,
      examples: examples.length > 0 ? examples.map(exampleDraft) : [emptyExample],
    })),
  };
}

/** The term that a form's fields come to; what is blank is left out. */
export function termOfDraft(draft: TermDraft, kind: AnswerKind): WrittenTerm {
  const senses = draft.senses.filter((sense, index) => index === 0 || !isBlank(sense));
  return {
    headword: draft.headword.trim(),
    partOfSpeech: draft.partOfSpeech,
    pronunciation: draft.pronunciation.trim() || null,
    level: draft.level || null,
    ...(draft.frequencyRank.trim() !== '' && { frequencyRank: Number(draft.frequencyRank) }),
    category: draft.category.trim(),
    tags: tagsIn(draft.tags),
    alsoAccepted: alternativesIn(draft.alsoAccepted).answers,
    forms: alternativesIn(draft.forms).answers,
    leadingWords: draft.leadingWords || null,
    caseMatters: draft.caseMatters === '' ? null : draft.caseMatters === 'yes',
    note: draft.note.trim() || null,
    ...(draft.recording && { recording: draft.recording }),
    ...(draft.picture && { picture: { ...draft.picture, alt: draft.picture.alt.trim() } }),
    senses: senses.map((sense) => senseOf(sense, kind)),
  };
}

/** The answers in a field: alternatives of a translation; of a definition each line is one, as it is written. */
export function answersIn(text: string, kind: AnswerKind): readonly string[] {
  if (kind === 'translation') return alternativesIn(text).answers;
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** The text of a field that holds these answers. */
export function answersText(answers: readonly string[], kind: AnswerKind): string {
  return kind === 'translation' ? alternativesText(answers) : answers.join('\n');
}

/** The tags in a field, separated by commas. */
export function tagsIn(text: string): string[] {
  return [...new Set(text.split(/[,;，；]/u).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

function exampleDraft({ text, translation = '', otherOrders }: Example): ExampleDraft {
  return { text, translation, ...(otherOrders && { orders: { of: text, others: otherOrders } }) };
}

const isBlank = ({ answers, hint, examples }: SenseDraft): boolean =>
  [answers, hint, ...examples.flatMap(({ text, translation }) => [text, translation])].every(
    (text) => text.trim() === '',
  );

function senseOf({ answers, hint, examples }: SenseDraft, kind: AnswerKind): Sense {
  const said = hint.trim();
  return {
    answers: answersIn(answers, kind),
    ...(said !== '' && { hint: said }),
    examples: examples.filter(({ text }) => text.trim() !== '').map(exampleOf),
  };
}

function exampleOf({ text, translation, orders }: ExampleDraft): Example {
  const meant = translation.trim();
  return {
    text: text.trim(),
    ...(meant !== '' && { translation: meant }),
    ...(orders?.of === text && { otherOrders: orders.others }),
  };
}
