import { DomainError } from '../domain-error.ts';
import { assertExact } from './assert-exact.ts';
import { categoryPath } from './category-tree.ts';
import { isMediaId } from './media-id.ts';
import { mediaLimits } from './media-limits.ts';
import type { DeckLanguages, Example, Sense, Term, TermPicture } from './term.ts';
import { tidyLine, tidyText } from './tidy-text.ts';

/** A term as people write it. */
export type WrittenTerm = Omit<Term, 'id' | 'deckId'>;

/** The most that a term may hold: numbers of entries, and lengths in characters. */
export const termLimits = {
  senses: 10,
  answers: 20,
  examples: 10,
  otherOrders: 10,
  alsoAccepted: 20,
  forms: 20,
  tags: 20,
  /** A headword, an answer, a form: what can be typed. */
  text: 500,
  /** An example or its translation. */
  sentence: 1_000,
  hint: 300,
  pronunciation: 200,
  category: 200,
  tag: 60,
  note: 5_000,
  /** What is to be seen in a picture. */
  alt: 300,
} as const;

/** No list of words by how common they are is longer. */
export const mostFrequencyRank = 1_000_000;

/**
 * A term as it is kept: composed and trimmed, each entry once, blanks left out. Every answer must be right when it is given
 * back as it is shown (rule N11). Throws `invalid_input` with the path of the field, which begins with `field`.
 */
export function writtenTerm(draft: WrittenTerm, deck: DeckLanguages, field = ''): WrittenTerm {
  const at = (path: string): string => (field === '' ? path : `${field}.${path}`);
  const term: WrittenTerm = {
    headword: needed(line(draft.headword, 'text', at('headword')), at('headword')),
    partOfSpeech: draft.partOfSpeech,
    pronunciation: orNull(line(draft.pronunciation ?? '', 'pronunciation', at('pronunciation'))),
    level: draft.level,
    ...rankOf(draft, at('frequencyRank')),
    category: line(categoryPath(draft.category), 'category', at('category')),
    tags: entries(draft.tags, 'tags', at('tags'), 'tag'),
    alsoAccepted: entries(draft.alsoAccepted, 'alsoAccepted', at('alsoAccepted')),
    forms: entries(draft.forms, 'forms', at('forms')),
    leadingWords: draft.leadingWords,
    caseMatters: draft.caseMatters,
    note: orNull(fitting(tidyText(draft.note ?? ''), 'note', at('note'))),
    senses: draft.senses.map((sense, index) => writtenSense(sense, at(`senses.${index}`))),
    // Left out where there is none: so it was before there were any.
    ...(draft.recording && { recording: draft.recording }),
    ...(draft.picture && { picture: writtenPicture(draft.picture, at('picture')) }),
  };
  if (term.senses.length === 0) throw new DomainError('invalid_input', at('senses'));
  assertCount(term.senses, 'senses', at('senses'));
  assertExact(term, deck, at);
  return term;
}

function writtenSense({ answers, hint = '', examples }: Sense, at: string): Sense {
  const kept = entries(answers, 'answers', `${at}.answers`);
  if (kept.length === 0) throw new DomainError('invalid_input', `${at}.answers`);
  assertCount(examples, 'examples', `${at}.examples`);
  const said = line(hint, 'hint', `${at}.hint`);
  const shown = examples
    .map((example, index) => writtenExample(example, `${at}.examples.${index}`))
    .filter(({ text }) => text !== '');
  return { answers: kept, ...(said && { hint: said }), examples: shown };
}

function writtenPicture({ id, alt, width, height }: TermPicture, at: string): TermPicture {
  const isSide = (side: number): boolean =>
    Number.isSafeInteger(side) && side > 0 && side <= mediaLimits.pictureSide;
  if (!isMediaId(id) || !isSide(width) || !isSide(height)) throw new DomainError('invalid_input', at);
  return { id, alt: line(alt, 'alt', `${at}.alt`), width, height };
}

function writtenExample({ text, translation = '', otherOrders = [] }: Example, at: string): Example {
  const sentence = line(text, 'sentence', `${at}.text`);
  // A mark that is opened must be closed: the gap would take the rest of the sentence.
  const unmarked = sentence.replace(/\{\{[^{}]+\}\}/gu, '');
  if (unmarked.includes('{{') || unmarked.includes('}}'))
    throw new DomainError('invalid_input', `${at}.text`);
  const meant = line(translation, 'sentence', `${at}.translation`);
  const orders = entries(otherOrders, 'otherOrders', `${at}.otherOrders`, 'sentence');
  return {
    text: sentence,
    ...(meant && { translation: meant }),
    ...(orders.length > 0 && { otherOrders: orders }),
  };
}

type Length = 'text' | 'sentence' | 'alt' | 'hint' | 'pronunciation' | 'category' | 'tag' | 'note';
type Count = 'senses' | 'answers' | 'examples' | 'otherOrders' | 'alsoAccepted' | 'forms' | 'tags';

function entries(texts: readonly string[], count: Count, at: string, length: Length = 'text'): string[] {
  const kept = texts.map((text, index) => line(text, length, `${at}.${index}`)).filter((text) => text !== '');
  const once = [...new Set(kept)];
  assertCount(once, count, at);
  return once;
}

const line = (text: string, length: Length, at: string): string => fitting(tidyLine(text), length, at);

function fitting(text: string, length: Length, at: string): string {
  // Letters outside of the basic plane count once, and are only counted where that matters.
  const most = termLimits[length];
  if (text.length > most && [...text].length > most) throw new DomainError('invalid_input', at);
  return text;
}

function rankOf({ frequencyRank: rank }: WrittenTerm, at: string): Pick<WrittenTerm, 'frequencyRank'> {
  if (rank === null || rank === undefined) return {};
  if (!Number.isInteger(rank) || rank < 1 || rank > mostFrequencyRank)
    throw new DomainError('invalid_input', at);
  return { frequencyRank: rank };
}

function needed(text: string, at: string): string {
  if (text === '') throw new DomainError('invalid_input', at);
  return text;
}

function assertCount(list: readonly unknown[], count: Count, at: string): void {
  if (list.length > termLimits[count]) throw new DomainError('invalid_input', at);
}

const orNull = (text: string): string | null => text || null;
