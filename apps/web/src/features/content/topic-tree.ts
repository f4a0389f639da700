import type { CategoryBranch } from '@slova/domain';
import { categoryTree, itemsOf } from '@slova/domain';
import type { MasteryCounts } from './mastery-shares.ts';
import type { Topic } from './topic-order.ts';

/** A topic with all below it: its figures count them too. */
export type TopicBranch<Title> = Topic<Title> & { readonly below: readonly TopicBranch<Title>[] };

/** The topics of a deck as the tree of their names. */
export function topicTree<Title>(topics: readonly Topic<Title>[]): TopicBranch<Title>[] {
  return categoryTree(topics).map(withFigures);
}

function withFigures<Title>(branch: CategoryBranch<Topic<Title>>): TopicBranch<Title> {
  return {
    name: branch.name,
    title: branch.item?.title ?? null,
    mastery: itemsOf(branch)
      .map(({ mastery }) => mastery)
      .reduce(added, none),
    below: branch.below.map(withFigures),
  };
}

const none: MasteryCounts = { new: 0, learning: 0, young: 0, firm: 0, mastered: 0 };

const added = (one: MasteryCounts, other: MasteryCounts): MasteryCounts => ({
  new: one.new + other.new,
  learning: one.learning + other.learning,
  young: one.young + other.young,
  firm: one.firm + other.firm,
  mastered: one.mastered + other.mastered,
});
