import type { DeckLanguages, Example, Sense, WrittenTerm } from '@slova/domain';
import { exampleSeparator, listCell, textsOfCell } from '@slova/domain';
import { answersIn, answersText } from './term-draft.ts';

type AnswerKind = DeckLanguages['answerKind'];
type Senses = WrittenTerm['senses'];

/** The cells of a term that have a line for each of its meanings, as tables that are exported and imported have. */
export type SenseCells = Readonly<Record<'answers' | 'example' | 'translation', string>>;

/** Meanings as lines: in each the answers, or the examples between bars, or their translations likewise. */
export function senseCells(senses: Senses, kind: AnswerKind): SenseCells {
  return {
    answers: inLines(senses.map(({ answers }) => answersLine(answers, kind))),
    example: inLines(senses.map(({ examples }) => bars(examples.map(({ text }) => text)))),
    translation: inLines(
      senses.map(({ examples }) => bars(examples.map(({ translation = '' }) => translation))),
    ),
  };
}

/** Meanings after their lines of answers were typed. What a line says of no meaning yet begins a new one, one that is gone leaves. */
export function withAnswerLines(senses: Senses, typed: string, kind: AnswerKind): Senses {
  const lines = typed.split('\n').map((line) => answersFrom(line, kind));
  const owners = lines.length === senses.length ? null : ownersOf(senses, lines);
  const next = lines.map((answers, index): Sense => {
    const own = senses[owners ? (owners[index] ?? -1) : index];
    return { ...(own ?? noSense), answers };
  });
  return withoutBlankEnd(next);
}

/** Meanings after the lines of their examples, or of the translations of these, were typed. */
export function withExampleLines(senses: Senses, typed: string, part: 'text' | 'translation'): Senses {
  const lines = typed.split('\n');
  const count = Math.max(lines.length, senses.length);
  const next = Array.from({ length: count }, (_, index): Sense => {
    const sense = senses[index] ?? noSense;
    return { ...sense, examples: withTexts(sense.examples, lines[index] ?? '', part) };
  });
  return withoutBlankEnd(next);
}

const noSense: Sense = { answers: [], examples: [] };

const inLines = (lines: readonly string[]): string => lines.join('\n').replace(/\n+$/u, '');
const bars = (texts: readonly string[]): string =>
  texts.some((text) => text !== '') ? listCell(texts, exampleSeparator) : '';

const answersLine = (answers: readonly string[], kind: AnswerKind): string =>
  kind === 'definition' ? bars(answers) : answersText(answers, kind);

const answersFrom = (line: string, kind: AnswerKind): readonly string[] =>
  kind === 'definition'
    ? textsOfCell(line, exampleSeparator).filter((text) => text !== '')
    : answersIn(line, kind);

/** Which meaning each line is of: the one with the same answers, or else the one at its place if no other line has it. */
function ownersOf(senses: Senses, lines: readonly (readonly string[])[]): readonly (number | null)[] {
  const said = senses.map(({ answers }) => answers.join('\n'));
  const taken = new Set<number>();
  const same = lines.map((answers) => {
    const found = said.findIndex((text, index) => !taken.has(index) && text === answers.join('\n'));
    if (found >= 0) taken.add(found);
    return found >= 0 ? found : null;
  });
  return same.map((owner, index) => {
    if (owner !== null || taken.has(index) || index >= senses.length) return owner;
    taken.add(index);
    return index;
  });
}

function withTexts(
  before: readonly Example[],
  line: string,
  part: 'text' | 'translation',
): readonly Example[] {
  const texts = line.trim() === '' ? [] : textsOfCell(line, exampleSeparator);
  const count = Math.max(texts.length, before.length);
  const examples = Array.from({ length: count }, (_, index): Example => {
    const { text, translation = '', otherOrders } = before[index] ?? noExample;
    const now = part === 'text' ? (texts[index] ?? '') : text;
    const meant = part === 'translation' ? (texts[index] ?? '') : translation;
    // Other orders are of the words of one sentence.
    const orders = now === text && otherOrders ? { otherOrders } : {};
    return { text: now, ...(meant !== '' && { translation: meant }), ...orders };
  });
  return examples.filter(({ text, translation }) => text !== '' || translation !== undefined);
}

const noExample: Example = { text: '' };

/** The first meaning stays, blank or not; others at the end go once nothing is said in them. */
function withoutBlankEnd(senses: Senses): Senses {
  const last = senses.findLastIndex(
    ({ answers, hint, examples }) => answers.length + examples.length > 0 || hint !== undefined,
  );
  return senses.slice(0, Math.max(1, last + 1));
}
