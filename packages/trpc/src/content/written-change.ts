import type { LocalText, WrittenDeck } from '@slova/domain';

/** What is given of a change: fields that are undefined are fields left out. */
export function given<Change extends object>(change: Change): Given<Change> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Given<Change>;
}
type Given<Change> = { [Field in keyof Change]?: Exclude<Change[Field], undefined> };

/** A text as its author writes it, in one language, is shown in both. */
export const inBoth = (text: string): LocalText => ({ en: text, ru: text });

type Texts = { readonly title?: string | undefined; readonly description?: string | undefined };

/** What is given of a change of a deck. */
export function deckChangeOf<Change extends Texts>({ title, description, ...change }: Change) {
  const texts: Partial<WrittenDeck> = {
    ...(title !== undefined && { title: inBoth(title) }),
    ...(description !== undefined && { description: inBoth(description) }),
  };
  return { ...given(change), ...texts };
}
