import type { AnkiDeck, AnkiNotetype } from '@slova/domain';

/** Note types as collections up to schema 14 keep them: one JSON object, by id. */
export function legacyNotetypes(models: Record<string, unknown>): AnkiNotetype[] {
  return Object.entries(models).flatMap(([id, model]) => {
    if (!isObject(model)) return [];
    return {
      id,
      name: textOf(model['name']),
      isCloze: model['type'] === 1,
      fields: inOrder(model['flds']).map((field) => textOf(field['name'])),
      templates: inOrder(model['tmpls']).map((template) => ({
        name: textOf(template['name']),
        question: textOf(template['qfmt']),
        answer: textOf(template['afmt']),
      })),
    };
  });
}

/** Decks as collections up to schema 14 keep them. */
export function legacyDecks(decks: Record<string, unknown>): AnkiDeck[] {
  return Object.entries(decks).flatMap(([id, deck]) =>
    isObject(deck) ? { id, name: textOf(deck['name']), isFiltered: deck['dyn'] === 1 } : [],
  );
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const inOrder = (list: unknown): Json[] =>
  (Array.isArray(list) ? list : [])
    .filter(isObject)
    .toSorted((one, other) => Number(one['ord'] ?? 0) - Number(other['ord'] ?? 0));
