import type { DeckId } from '../id.ts';
import type { TopicKind } from './topic-renaming.ts';

/** How many terms of one deck have a category themselves, or a tag. Without a name: have no category. */
export type DeckTopic = {
  readonly kind: TopicKind;
  readonly name: string;
  readonly deckId: DeckId;
  readonly terms: number;
};

/** A category, with all below it, or a tag: how many terms of how many decks have it. */
export type TopicUse = {
  readonly kind: TopicKind;
  readonly name: string;
  readonly decks: number;
  readonly terms: number;
};

/** Categories as a tree is read, each before those below it, then tags; by name. */
export function topicUses(topics: readonly DeckTopic[]): TopicUse[] {
  const named = topics.filter(({ name }) => name !== '');
  const each = named.flatMap((topic) => namesOf(topic).map((name) => ({ ...topic, name })));
  const uses = [...Map.groupBy(each, ({ kind, name }) => `${kind} ${name}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const decks = new Set(same.map(({ deckId }) => deckId)).size;
    const terms = same.reduce((sum, part) => sum + part.terms, 0);
    return [{ kind: first.kind, name: first.name, decks, terms }];
  });
  return uses.toSorted((one, other) => compare(sortKey(one), sortKey(other)));
}

/** Decks in which some terms have a category and others have none, those with the most of them first. */
export function withoutCategory(
  topics: readonly DeckTopic[],
): { readonly deckId: DeckId; readonly terms: number }[] {
  const ofCategories = topics.filter(({ kind }) => kind === 'category');
  const sorted = new Set(ofCategories.filter(({ name }) => name !== '').map(({ deckId }) => deckId));
  return ofCategories
    .filter(({ name, deckId }) => name === '' && sorted.has(deckId))
    .map(({ deckId, terms }) => ({ deckId, terms }))
    .toSorted((one, other) => other.terms - one.terms);
}

/** A term is in its category and in all above it. */
function namesOf({ kind, name }: DeckTopic): string[] {
  if (kind === 'tag') return [name];
  const parts = name.split('/');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

// Part by part, so that what is below a category follows it, whatever other names begin alike.
const sortKey = ({ kind, name }: TopicUse): string =>
  `${kind} ${(kind === 'tag' ? [name] : name.split('/')).map((part) => `${part.toLowerCase()}\u0000${part}`).join('\u0001')}`;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
