import { DomainError } from '../domain-error.ts';
import type { LanguageTag } from '../language.ts';
import type { Direction } from '../review/index.ts';
import type { DeckVisibility } from './deck-access.ts';
import type { AnswerPolicy, DeckLanguages, Level } from './term.ts';
import { tidyLine, tidyText } from './tidy-text.ts';

/** A text in both languages of the interface; a learner's own is the same in both. */
export type LocalText = { readonly en: string; readonly ru: string };

/** What people write about a deck. */
export type WrittenDeck = DeckLanguages &
  AnswerPolicy & {
    readonly title: LocalText;
    readonly description: LocalText;
    readonly level: Level | null;
    readonly licence: string;
    readonly source: string;
    readonly visibility: DeckVisibility;
    /** The cards that each of its terms gives. */
    readonly directions: readonly Direction[];
  };

export const deckLimits = {
  title: 200,
  description: 5_000,
  licence: 100,
  source: 500,
  terms: 100_000,
} as const;

/** A deck's text as it is kept: composed and trimmed. Throws `invalid_input` with the field. */
export function writtenDeck(draft: WrittenDeck): WrittenDeck {
  const title = bothOf(draft.title, tidyLine);
  if (title.en === '' || title.ru === '') throw new DomainError('invalid_input', 'title');
  const written: WrittenDeck = {
    title,
    description: bothOf(draft.description, tidyText),
    termLanguage: languageOf(draft.termLanguage, 'termLanguage'),
    answerLanguage: languageOf(draft.answerLanguage, 'answerLanguage'),
    answerKind: draft.answerKind,
    leadingWords: draft.leadingWords,
    caseMatters: draft.caseMatters,
    level: draft.level,
    licence: tidyLine(draft.licence),
    source: tidyLine(draft.source),
    visibility: draft.visibility,
    directions: draft.directions,
  };
  if (written.directions.length === 0) throw new DomainError('invalid_input', 'directions');
  for (const field of ['title', 'description'] as const)
    for (const text of Object.values(written[field])) assertFits(text, field);
  for (const field of ['licence', 'source'] as const) assertFits(written[field], field);
  return written;
}

const bothOf = ({ en, ru }: LocalText, tidy: (text: string) => string): LocalText => ({
  en: tidy(en),
  ru: tidy(ru),
});

function assertFits(text: string, field: 'title' | 'description' | 'licence' | 'source'): void {
  if ([...text].length > deckLimits[field]) throw new DomainError('invalid_input', field);
}

/** The canonical form of a BCP 47 tag. */
function languageOf(tag: string, field: string): LanguageTag {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    throw new DomainError('invalid_input', field);
  }
}
