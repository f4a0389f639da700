/** The names in braces of a REST path: `decks/{deckId}/terms` has `deckId`. */
export function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
}
