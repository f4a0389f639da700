import type { StoredDeck } from '@slova/application';
import type { DeckId, DeckRole, Direction, LearnerId, LocalText, WrittenDeck } from '@slova/domain';

export type DeckRow = {
  id: DeckId;
  title: LocalText;
  description: LocalText;
  term_language: string;
  answer_language: string;
  answer_kind: WrittenDeck['answerKind'];
  leading_words: WrittenDeck['leadingWords'];
  case_matters: boolean;
  level: WrittenDeck['level'];
  licence: string;
  source: string;
  visibility: WrittenDeck['visibility'];
  directions: Direction[];
  owner_id: LearnerId | null;
  version: number;
  term_count: number;
  removed_at: Date | null;
  hidden_at: Date | null;
  role: DeckRole | null;
  is_enrolled: boolean;
};

export function storedDeckOf(row: DeckRow): StoredDeck {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    termLanguage: row.term_language,
    answerLanguage: row.answer_language,
    answerKind: row.answer_kind,
    leadingWords: row.leading_words,
    caseMatters: row.case_matters,
    level: row.level,
    licence: row.licence,
    source: row.source,
    visibility: row.visibility,
    directions: row.directions,
    ownerId: row.owner_id,
    version: row.version,
    terms: row.term_count,
    removedAt: row.removed_at,
    isHidden: row.hidden_at !== null,
    role: row.role,
    isEnrolled: row.is_enrolled,
  };
}
