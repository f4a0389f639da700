import type { StoredTerm, TermWrite } from '@slova/application';
import type { MediaId, TermId, TermPicture, WrittenTerm } from '@slova/domain';

export type TermRow = {
  id: TermId;
  position: number;
  version: number;
  guid: string | null;
  removed_at: Date | null;
  headword: string;
  part_of_speech: WrittenTerm['partOfSpeech'];
  pronunciation: string | null;
  level: WrittenTerm['level'];
  frequency_rank: number | null;
  category: string;
  tags: string[];
  also_accepted: string[];
  forms: string[];
  leading_words: WrittenTerm['leadingWords'];
  case_matters: boolean | null;
  note: string | null;
  senses: WrittenTerm['senses'];
  recording: MediaId | null;
  picture: TermPicture | null;
};

export function storedTermOf(row: TermRow): StoredTerm {
  const { id, position, version, guid, removed_at: removedAt } = row;
  return { id, position, version, guid, removedAt, written: writtenOf(row) };
}

function writtenOf(row: TermRow): WrittenTerm {
  return {
    headword: row.headword,
    partOfSpeech: row.part_of_speech,
    pronunciation: row.pronunciation,
    level: row.level,
    ...(row.frequency_rank !== null && { frequencyRank: row.frequency_rank }),
    category: row.category,
    tags: row.tags,
    alsoAccepted: row.also_accepted,
    forms: row.forms,
    leadingWords: row.leading_words,
    caseMatters: row.case_matters,
    note: row.note,
    senses: row.senses,
    ...(row.recording && { recording: row.recording }),
    ...(row.picture && { picture: row.picture }),
  };
}

/** The columns of a term that is written, for `termColumns`. */
export const termRecord = ({ id, position, version, guid, removedAt, headwordKey, written }: TermWrite) => ({
  id,
  position,
  version,
  guid,
  removed_at: removedAt,
  headword_key: headwordKey,
  headword: written.headword,
  part_of_speech: written.partOfSpeech,
  pronunciation: written.pronunciation,
  level: written.level,
  frequency_rank: written.frequencyRank ?? null,
  category: written.category,
  tags: written.tags,
  also_accepted: written.alsoAccepted,
  forms: written.forms,
  leading_words: written.leadingWords,
  case_matters: written.caseMatters,
  note: written.note,
  senses: written.senses,
  recording: written.recording ?? null,
  picture: written.picture ?? null,
});
