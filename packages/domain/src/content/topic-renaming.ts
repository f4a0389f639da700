import { DomainError } from '../domain-error.ts';
import { categoryPath, isInCategory } from './category-tree.ts';
import type { Term } from './term.ts';
import { tidyLine } from './tidy-text.ts';
import { termLimits } from './written-term.ts';

export const topicKinds = ['category', 'tag'] as const;
/** What words are about: they have one category, and tags besides. */
export type TopicKind = (typeof topicKinds)[number];

/** A category, with all below it, or a tag that is to have another name. Where that one is there already, the two become one. */
export type TopicRenaming = { readonly kind: TopicKind; readonly from: string; readonly to: string };

/** So many terms may get another category or tag at once. */
export const mostRenamedTerms = 20_000;

/** A renaming as it is done: names tidied. Throws `invalid_input` with `from` or `to`, also when both are the same. */
export function topicRenaming({ kind, from, to }: TopicRenaming): TopicRenaming {
  const tidy = kind === 'category' ? categoryPath : tidyLine;
  const renaming = { kind, from: tidy(from), to: tidy(to) };
  if (renaming.from === '') throw new DomainError('invalid_input', 'from');
  if (renaming.to === '' || renaming.to === renaming.from) throw new DomainError('invalid_input', 'to');
  assertFits(kind, renaming.to);
  return renaming;
}

type Topics = Pick<Term, 'category' | 'tags'>;

/** The categories and tags that a term has once they are renamed; null: it stays as it is. Throws `invalid_input` with `to`. */
export function renamedTopics({ category, tags }: Topics, renaming: TopicRenaming): Topics | null {
  const { kind, from, to } = renaming;
  if (kind === 'tag')
    return tags.includes(from)
      ? { category, tags: [...new Set(tags.map((tag) => (tag === from ? to : tag)))] }
      : null;
  if (!isInCategory(category, from)) return null;
  const renamed = to + category.slice(from.length);
  assertFits('category', renamed);
  return { category: renamed, tags };
}

function assertFits(kind: TopicKind, name: string): void {
  if ([...name].length > termLimits[kind]) throw new DomainError('invalid_input', 'to');
}
