import { frequencyBands, levels, partsOfSpeech } from '@slova/domain';
import type { FrequencyBand, Level, PartOfSpeech } from '@slova/domain';

/** What is looked for and what it has to be, as an address says it. */
export type SearchAddress = SearchFilters & { readonly q?: string };
export type SearchFilters = {
  readonly language?: string;
  readonly level?: Level;
  readonly part?: PartOfSpeech;
  readonly commonest?: `${FrequencyBand}`;
  readonly category?: string;
  readonly tag?: string;
  readonly deck?: string;
  readonly mine?: 'true';
  readonly order?: 'commonest';
};

/** Takes from an address what is understood, and leaves out the rest. */
export function searchAddress(given: Record<string, unknown>): SearchAddress {
  const { q, language, level, part, commonest, category, tag, deck, mine, order } = given;
  return {
    // A number in an address is read as one.
    ...text('q', typeof q === 'number' ? String(q) : q, 100),
    ...text('language', language, 35),
    ...oneOf('level', levels, level),
    ...oneOf('part', partsOfSpeech, part),
    ...oneOf('commonest', bands, String(commonest)),
    ...text('category', category, 200),
    ...text('tag', tag, 200),
    ...(typeof deck === 'string' && uuid.test(deck) ? { deck } : {}),
    ...oneOf('order', ['commonest'] as const, order),
    ...(mine === 'true' || mine === true ? { mine: 'true' as const } : {}),
  };
}

/** The same as the API takes it. */
export function searchInput({ q = '', part, deck, ...rest }: SearchAddress) {
  return {
    ...rest,
    query: q.trim(),
    ...(part === undefined ? {} : { partOfSpeech: part }),
    ...(deck === undefined ? {} : { deckId: deck }),
  };
}

const text = <Name extends string>(name: Name, value: unknown, most: number): Partial<Record<Name, string>> =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most
    ? ({ [name]: value } as Record<Name, string>)
    : {};

const oneOf = <Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  value: unknown,
): Partial<Record<Name, Value>> => {
  const known = values.find((each) => each === value);
  return known === undefined ? {} : ({ [name]: known } as Record<Name, Value>);
};

const bands = frequencyBands.map((band) => `${band}` as const);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
