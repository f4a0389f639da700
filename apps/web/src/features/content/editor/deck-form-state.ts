import type { AnswerPolicy, DeckLanguages, Direction, Level } from '@slova/domain';
import { sameValue } from '@slova/domain';

/** What is said about a deck, as it stands in the fields of a form. */
export type DeckDraft = {
  readonly title: string;
  readonly description: string;
  readonly termLanguage: string;
  readonly answerLanguage: string;
  readonly answerKind: DeckLanguages['answerKind'];
  readonly level: Level | '';
  readonly directions: readonly Direction[];
  readonly leadingWords: AnswerPolicy['leadingWords'];
  readonly caseMatters: boolean;
  readonly licence: string;
  readonly source: string;
};
type Field = keyof DeckDraft;

/** The languages that are offered by name: those whose writing is known to the checker of answers. */
export const offeredLanguages =
  'ar az cs da de el en es fi fr he hi hu it ja ko nb nl pl pt ro ru sv tr uk vi zh'.split(' ');

/** A new deck's form, for somebody who reads the interface in `locale`. */
export function newDeckDraft(locale: string): DeckDraft {
  return {
    title: '',
    description: '',
    termLanguage: locale === 'en' ? 'es' : 'en',
    answerLanguage: locale,
    answerKind: 'translation',
    level: '',
    directions: ['recognise', 'produce'],
    leadingWords: 'free',
    caseMatters: false,
    licence: '',
    source: '',
  };
}

/** The first field that cannot be sent as it is, in the order of the form. */
export function wrongDeckField(draft: DeckDraft): Field | null {
  if (draft.title.trim() === '') return 'title';
  if (!isLanguage(draft.termLanguage)) return 'termLanguage';
  if (!isLanguage(draft.answerLanguage)) return 'answerLanguage';
  return draft.directions.length === 0 ? 'directions' : null;
}

/** What is sent of a form. */
export function writtenDeckOf(draft: DeckDraft) {
  const { title, description, level, answerKind, termLanguage } = draft;
  return {
    ...draft,
    title: title.trim(),
    description: description.trim(),
    level: level || null,
    // A definition explains a word in its own language, unless it says otherwise.
    answerLanguage: answerKind === 'definition' ? termLanguage : draft.answerLanguage,
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

type LocalText = Readonly<Record<'en' | 'ru', string>>;
type AboutDeck = Omit<DeckDraft, 'title' | 'description' | 'level'> & {
  readonly title: LocalText;
  readonly description: LocalText;
  readonly level: Level | null;
};

/** The form of a deck that is there already, in the reader's language. */
export function draftOfDeck(deck: AboutDeck, locale: 'en' | 'ru'): DeckDraft {
  const { termLanguage, answerLanguage, answerKind, directions, leadingWords, caseMatters } = deck;
  return {
    title: deck.title[locale],
    description: deck.description[locale],
    termLanguage,
    answerLanguage,
    answerKind,
    level: deck.level ?? '',
    directions,
    leadingWords,
    caseMatters,
    licence: deck.licence,
    source: deck.source,
  };
}

/** What changed of a form, as it is sent. */
export function deckChange(from: DeckDraft, to: DeckDraft): Partial<ReturnType<typeof writtenDeckOf>> {
  const [was, now] = [writtenDeckOf(from), writtenDeckOf(to)];
  const changed = Object.entries(now).filter(([field, value]) => !sameValue(was[field as Field], value));
  return Object.fromEntries(changed);
}
