import type { MasteryCounts } from './mastery-shares.ts';

/** A topic or tag with how well its words are known; `title` null: it has no name but its own. */
export type Topic<Title> = {
  readonly name: string;
  readonly title: Title | null;
  readonly mastery: MasteryCounts;
};

/** So many topics are shown before somebody asks for all. */
export const topicsShown = 6;

/** The most useful topics first: most words that do not sit firmly yet, then most words; then in the order given. */
export function topicOrder<Title, Ordered extends Topic<Title>>(topics: readonly Ordered[]): Ordered[] {
  const shaky = ({ mastery }: Ordered): number => mastery.learning + mastery.young;
  const size = ({ mastery }: Ordered): number =>
    Object.values(mastery).reduce((sum, count) => sum + count, 0);
  return topics.toSorted((one, other) => shaky(other) - shaky(one) || size(other) - size(one));
}
