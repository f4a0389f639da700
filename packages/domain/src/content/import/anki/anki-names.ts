/** A tag as Anki can have it: without spaces. */
export const ankiTag = (tag: string): string => tag.trim().replace(/\s+/gu, '_');

/** The parts of a category as names of decks inside each other. */
export const ankiCategory = (category: string): string[] =>
  category
    .split('/')
    .map((part) => part.replaceAll('::', ':').trim())
    .filter((part) => part !== '');
