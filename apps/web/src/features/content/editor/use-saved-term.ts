import type { WrittenTerm } from '@slova/domain';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import type { SavedTerm } from './grid-model.ts';

type TermRow = Outputs['decks']['terms']['terms'][number];

/** A term of a deck's list as the editor keeps it: what people write apart from what the place it is kept in adds. */
export function savedTermOf(row: TermRow): SavedTerm {
  const { headword, partOfSpeech, pronunciation, level, category, tags, alsoAccepted, forms } = row;
  const { frequencyRank, leadingWords, caseMatters, note, recording, picture, senses } = row;
  const shown: WrittenTerm = {
    headword,
    partOfSpeech,
    pronunciation,
    level,
    ...(frequencyRank !== null && frequencyRank !== undefined && { frequencyRank }),
    category,
    tags,
    alsoAccepted,
    forms,
    leadingWords,
    caseMatters,
    note,
    senses,
    ...(recording && { recording }),
    ...(picture && { picture }),
  };
  return { id: row.id, version: row.version, term: shown };
}

/** A term as it is saved now. */
export function useSavedTerm(): { readonly load: (termId: string) => Promise<SavedTerm> } {
  const { client } = trpc.useUtils();
  return { load: async (termId) => savedTermOf(await client.terms.get.query({ termId })) };
}
