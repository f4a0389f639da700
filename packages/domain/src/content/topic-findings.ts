import { editDistance } from '../exercise/index.ts';
import type { TopicKind } from './topic-renaming.ts';
import type { TopicUse } from './topic-use.ts';

/**
 * Names that most likely mean one thing: `alike` but for capitals, accents, blanks and signs; `near`: one letter apart, as a slip
 * is; `elsewhere`: a category at the top that also stands inside another one.
 */
export type TopicFinding = {
  readonly what: 'alike' | 'near' | 'elsewhere';
  readonly kind: TopicKind;
  /** The one with the most terms first: the others would become it. */
  readonly names: readonly string[];
};

/** Where categories and tags do not agree with each other, the surest first. */
export function topicFindings(uses: readonly TopicUse[]): TopicFinding[] {
  const families = [...Map.groupBy(uses, (use) => `${use.kind} ${parentOf(use)}`).values()];
  return [
    ...families.flatMap(alikeIn),
    ...families.flatMap(nearIn),
    ...elsewhereIn(uses.filter(({ kind }) => kind === 'category')),
  ];
}

/** In letters. Shorter names are too often one letter apart and right; in longer ones nobody looks for a slip. */
const [shortestNear, longestNear] = [5, 40];
/** So many names that could be one are compared with each other. */
const mostCompared = 20;

function alikeIn(family: readonly TopicUse[]): TopicFinding[] {
  return [...Map.groupBy(family, keyOf).entries()].flatMap(([key, uses]) =>
    key === '' || uses.length < 2 ? [] : [findingOf('alike', uses)],
  );
}

/** Of a family only those that are not alike anyway, each pair once. */
function nearIn(family: readonly TopicUse[]): TopicFinding[] {
  const byKey = [...Map.groupBy(family, keyOf).entries()].flatMap(([key, uses]) => {
    const [most] = fullestFirst(uses);
    return most && key.length >= shortestNear && key.length <= longestNear ? [{ key, most }] : [];
  });
  const byPiece = Map.groupBy(
    byKey.flatMap((each) => piecesOf(each.key).map((piece) => ({ ...each, piece }))),
    ({ piece }) => piece,
  );
  const found = new Map<string, TopicFinding>();
  for (const candidates of byPiece.values())
    for (const [index, one] of candidates.slice(0, mostCompared).entries())
      for (const other of candidates.slice(index + 1, mostCompared)) {
        const pair = [one.key, other.key].toSorted().join('\u0000');
        if (!found.has(pair) && isNear(one.key, other.key))
          found.set(pair, findingOf('near', [one.most, other.most]));
      }
  return [...found.values()];
}

function elsewhereIn(categories: readonly TopicUse[]): TopicFinding[] {
  const inside = categories.filter(({ name }) => name.includes('/'));
  const byKey = Map.groupBy(inside, keyOf);
  return categories
    .filter(({ name }) => !name.includes('/'))
    .flatMap((top) => {
      const others = (byKey.get(keyOf(top)) ?? []).filter(({ name }) => !name.startsWith(`${top.name}/`));
      return others.length === 0 ? [] : [findingOf('elsewhere', [top, ...others])];
    });
}

// "Lesson 1" and "lesson 2" are one sign apart and mean it.
const isNear = (one: string, other: string): boolean =>
  one !== other && numbersOf(one) === numbersOf(other) && editDistance(one, other) === 1;

const numbersOf = (key: string): string => key.replace(/\D+/gu, ' ');

/** A name with each of its letters left out, and whole: two that are one letter apart have one of these in common. */
const piecesOf = (key: string): string[] => {
  const letters = [...key];
  return [...new Set([key, ...letters.map((_letter, index) => letters.toSpliced(index, 1).join(''))])];
};

const findingOf = (what: TopicFinding['what'], uses: readonly TopicUse[]): TopicFinding => ({
  what,
  kind: uses[0]?.kind ?? 'tag',
  names: fullestFirst(uses).map(({ name }) => name),
});

const fullestFirst = (uses: readonly TopicUse[]): TopicUse[] =>
  uses.toSorted((one, other) => other.terms - one.terms || (one.name < other.name ? -1 : 1));

const lastOf = ({ kind, name }: TopicUse): string => (kind === 'tag' ? name : (name.split('/').at(-1) ?? ''));

const parentOf = ({ kind, name }: TopicUse): string =>
  kind === 'tag' ? '' : name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** A name without capitals, accents, blanks, and signs that only part words: C# and C++ are two. */
const keyOf = (use: TopicUse): string =>
  lastOf(use)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\s\p{Pd}\p{Pc}\p{Ps}\p{Pe}.,:;'’"«»“”]/gu, '');
