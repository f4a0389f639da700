import type { Import, ImportChoices } from '@slova/application';
import type { DeckId, DuplicatePolicy, ImportedDeck, ImportField } from '@slova/domain';
import { importFields } from '@slova/domain';
import { failure } from './failure.ts';

type Wanted = {
  /** Null: a new one. */
  readonly deckId: DeckId | null;
  readonly title?: string | undefined;
  readonly languages?: string | undefined;
  readonly map?: string | undefined;
  readonly duplicates: DuplicatePolicy;
  readonly schedule: boolean;
};

/** How a file is to be read and where it goes, from what it proposes and what the operator said. Throws a failure. */
export function importChoices({ kind, look }: Import, wanted: Wanted): ImportChoices {
  const { deckId, map, duplicates, schedule } = wanted;
  if (map !== undefined && kind !== 'table')
    throw failure('--map is for tables; this file names its fields.');
  if (schedule && kind !== 'anki') throw failure('--schedule is for Anki packages; this file has none.');
  const options = {
    ...look.options,
    ...(map !== undefined && { columns: columnsOf(map) }),
    ...(kind === 'anki' && { withSchedule: schedule }),
  };
  const target = deckId === null ? { deck: newDeck(look.preview, wanted) } : { deckId };
  return { options, target, duplicates };
}

function columnsOf(map: string): (ImportField | null)[] {
  return map.split(',').map((word) => {
    const field = importFields.find((each) => each === word.trim());
    if (field === undefined && word.trim() !== '-')
      throw failure(`--map: "${word.trim()}" is none of ${importFields.join(', ')} or -.`);
    return field ?? null;
  });
}

type Preview = Readonly<Record<string, unknown>>;

// What our own JSON or a package says about its deck has been looked at by its reader.
function newDeck({ deck, directions }: Preview, { title = '', languages }: Wanted): ImportedDeck {
  const about = deck as ImportedDeck | null | undefined;
  const asked = directions as ImportedDeck['directions'];
  const [termLanguage = '', answerLanguage = ''] = (languages ?? '').split(':');
  if (languages !== undefined && (termLanguage === '' || answerLanguage === ''))
    throw failure('--languages must be two, such as en:ru.');
  if (languages === undefined && !about)
    throw failure('--languages must say those of the new deck, such as en:ru.');
  const blank = { description: '', answerKind: 'translation', level: null, licence: '', source: '' } as const;
  const named = languages === undefined ? {} : { termLanguage, answerLanguage };
  return {
    termLanguage: '',
    answerLanguage: '',
    ...blank,
    ...(asked && { directions: asked }),
    ...about,
    ...named,
    title,
  };
}
