import { levels } from '@slova/domain';
import type { Level } from '@slova/domain';

type Leveled = { readonly level: Level };

/**
 * The order in which a learner meets the terms of a deck: by level, and within a level one of each category in turn, so
 * that neither ten colours nor ten days of the week come in a row. Within a category the author's order stays.
 */
export function introductionOrder<Term extends Leveled>(categories: readonly (readonly Term[])[]): Term[] {
  return levels.flatMap((level) =>
    inTurn(categories.map((terms) => terms.filter((term) => term.level === level))),
  );
}

function inTurn<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flat();
}
