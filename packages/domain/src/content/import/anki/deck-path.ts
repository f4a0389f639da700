import type { AnkiDeck } from './anki-package.ts';

/** What the decks of a package have in common, and the category that each of them is. */
export type DeckPaths = {
  /** Name of the one deck that holds all the others; null: there is none. */
  readonly title: string | null;
  /** By id; parts separated by slashes, empty for the deck that holds all. */
  readonly categories: ReadonlyMap<string, string>;
};

const defaultDeckId = '1';

/** A package is one deck for us: its tree becomes categories, without what all of them begin with. */
export function deckPaths(decks: readonly AnkiDeck[]): DeckPaths {
  const own = decks
    .filter(({ id, isFiltered }) => !isFiltered && id !== defaultDeckId)
    .map(({ id, name }) => ({ id, path: name.split('::') }));
  const common =
    own
      .map(({ path }) => path)
      .reduce<readonly string[] | null>(
        (shared, path) =>
          shared?.filter(
            (part, index) =>
              shared.slice(0, index + 1).every((each, at) => each === path[at]) && part === path[index],
          ) ?? path,
        null,
      ) ?? [];
  const categories = own.map(
    ({ id, path }) =>
      [
        id,
        path
          .slice(common.length)
          .map((part) => part.replaceAll('/', '∕'))
          .join('/'),
      ] as const,
  );
  return { title: common.at(-1) ?? null, categories: new Map(categories) };
}
