import type { FoundTerm, LocalText, MarkedText, SearchMatch } from '@slova/application';
import type { DeckId, Level, PartOfSpeech, Sense, TermId } from '@slova/domain';
import { matching } from '@slova/domain';

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

/** How terms are shown that were found by these words, which are marked. */
export function foundTerms(words: readonly string[]): (row: FoundTermRow, match: SearchMatch) => FoundTerm {
  const marksIn = matching(words);
  const marked = (text: string): MarkedText => ({ text, marks: marksIn(text) });
  return (row, match) => foundTerm(row, match, marked);
}

function foundTerm(row: FoundTermRow, match: SearchMatch, marked: (text: string) => MarkedText): FoundTerm {
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
    example: exampleFound(row.senses, marked),
    match,
  };
}

/** The first example in which something was found. */
function exampleFound(senses: readonly Sense[], marked: (text: string) => MarkedText): MarkedText | null {
  for (const { examples } of senses)
    for (const { text } of examples) {
      const example = marked(withoutGap(text));
      if (example.marks.length > 0) return example;
    }
  return null;
}

/** `We buy {{bread}}.` without the braces. */
const withoutGap = (text: string): string => text.replace(/\{\{(.*?)\}\}/gu, '$1');
