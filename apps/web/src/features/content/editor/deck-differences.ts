import type { WrittenDeck } from '@slova/domain';
import { sameValue } from '@slova/domain';
import type { DeckDraft } from './deck-form-state.ts';

const fields = [
  'title',
  'description',
  'termLanguage',
  'answerLanguage',
  'answerKind',
  'level',
  'directions',
  'leadingWords',
  'caseMatters',
  'licence',
  'source',
  'visibility',
] as const;

type Difference = {
  readonly field: (typeof fields)[number];
  readonly sense: null;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** How two versions of what is said about a deck differ; null: it was not there. */
export function deckDifferences(from: WrittenDeck | null, to: WrittenDeck | null): Difference[] {
  return fields
    .map((field) => ({ field, sense: null, from: textsOf(from?.[field]), to: textsOf(to?.[field]) }))
    .filter((difference) => !sameValue(difference.from, difference.to));
}

/** What a form says in a field, as texts. */
export const deckFieldTexts = (draft: DeckDraft, field: string): readonly string[] =>
  field in draft ? textsOf(draft[field as keyof DeckDraft]) : [];

function textsOf(value: WrittenDeck[(typeof fields)[number]] | undefined): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  // A learner's own title reads the same in every language of the interface.
  if ('en' in value) return [...new Set([value.en, value.ru])].filter((text) => text !== '');
  return value;
}
