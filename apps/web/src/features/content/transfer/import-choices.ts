import type { Inputs, Outputs } from '../../../shared/api/outputs.ts';

export type Choices = Inputs['imports']['check'];
export type TableOptions = Extract<Choices['options'], { kind: 'table' }>;
export type NewDeck = Extract<Choices['target'], { deck: unknown }>['deck'];
type Known = Outputs['imports']['get'];

/** What an import would be asked for if nothing was changed: what was chosen before, else what its file suggests. */
export function firstChoices(known: Known, deckId: string | undefined, locale: 'en' | 'ru'): Choices {
  const { id: importId, choices, look, fileName } = known;
  if (choices) return { importId, ...choices };
  const { deck: told, titles, descriptions, directions } = look.preview;
  // A learner's own deck has one name: the one in their language.
  const own = told && {
    ...told,
    title: titles?.[locale] ?? told.title,
    description: descriptions?.[locale] ?? told.description,
  };
  const deck: NewDeck = own ?? {
    title: look.preview.title ?? fileName.replace(/\.[^.]+$/u, '').slice(0, 200),
    description: '',
    ...likelyLanguages(look.preview.languages, locale),
    answerKind: 'translation',
    level: null,
    licence: '',
    source: '',
    ...(directions && { directions }),
  };
  const target = deckId === undefined ? { deck } : { deckId };
  return { importId, options: look.options, target, duplicates: 'skip' };
}

/** What the letters tell; of what they leave open, what most people with this interface learn. */
function likelyLanguages(
  seen: Known['look']['preview']['languages'],
  locale: 'en' | 'ru',
): Pick<NewDeck, 'termLanguage' | 'answerLanguage'> {
  const answerLanguage = seen?.answer ?? (seen?.term === locale ? 'en' : locale);
  const termLanguage = seen?.term ?? (answerLanguage === 'en' ? 'es' : 'en');
  return { termLanguage, answerLanguage };
}

/** Why choices cannot be checked yet; null: they can. */
export function missingIn({ options, target }: Choices): 'needsSides' | 'needsName' | null {
  if (
    options.kind === 'table' &&
    !['headword', 'answers'].every((side) => options.columns.includes(side as never))
  )
    return 'needsSides';
  return 'deck' in target && target.deck.title.trim() === '' ? 'needsName' : null;
}

/** Columns after one was given a meaning: each meaning is given once. */
export function withColumn(
  columns: TableOptions['columns'],
  at: number,
  field: TableOptions['columns'][number],
): TableOptions['columns'] {
  return columns.map((each, index) => (index === at ? field : each === field ? null : each));
}
