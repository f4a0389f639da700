import type { FoundTerm, LocalText, MarkedText, SearchMatch } from '@slova/application';
import type { DeckId, Level, PartOfSpeech, Sense, TermId } from '@slova/domain';
import { matchRanges } from '@slova/domain';

/** A row of a page of terms. */
export type FoundTermRow = {
  readonly id: TermId;
  readonly deck_id: DeckId;
  readonly headword: string;
  readonly pronunciation: string | null;
  readonly part_of_speech: PartOfSpeech;
  readonly level: Level | null;
  readonly category: string;
  readonly tags: readonly string[];
  readonly senses: readonly Sense[];
  readonly title: LocalText;
  readonly term_language: string;
  readonly answer_language: string;
  readonly frequency_rank: number | null;
  readonly place: string;
};

/** A term as it is shown, with what was found of it marked. */
export function foundTerm(row: FoundTermRow, match: SearchMatch, words: readonly string[]): FoundTerm {
  const marked = (text: string): MarkedText => ({ text, marks: matchRanges(text, words) });
  const examples = row.senses.flatMap((sense) => sense.examples.map(({ text }) => marked(withoutGap(text))));
  return {
    id: row.id,
    deckId: row.deck_id,
    deckTitle: row.title,
    termLanguage: row.term_language,
    answerLanguage: row.answer_language,
    headword: marked(row.headword),
    pronunciation: row.pronunciation,
    partOfSpeech: row.part_of_speech,
    level: row.level,
    frequencyRank: row.frequency_rank,
    category: row.category,
    tags: row.tags,
    answers: row.senses.flatMap(({ answers }) => answers.map(marked)),
    example: examples.find(({ marks }) => marks.length > 0) ?? null,
    match,
  };
}

/** `We buy {{bread}}.` without the braces. */
const withoutGap = (text: string): string => text.replace(/\{\{(.*?)\}\}/gu, '$1');
