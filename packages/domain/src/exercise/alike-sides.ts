import { seededFraction, seededOrder } from '../seeded-random.ts';
import type { TermSide } from './term-side.ts';

/** The sides of a deck in orders in which neighbours are alike. Made once for a deck's content. */
export type AlikeSides = {
  /** Sides of one part of speech and topic, from short to long. */
  readonly byTopic: ReadonlyMap<string, readonly TermSide[]>;
  /** Sides of one part of speech by how their answers begin, and by how they end. */
  readonly byBeginning: ReadonlyMap<string, readonly TermSide[]>;
  readonly byEnd: ReadonlyMap<string, readonly TermSide[]>;
  /** Everything that any term of the deck accepts for a prompt, both in the checker's loosest form. */
  readonly answersTo: ReadonlyMap<string, ReadonlySet<string>>;
};

/** In steps, one for each order: sorting is what costs. */
export function* alikeSides(all: readonly TermSide[]): Generator<undefined, AlikeSides> {
  const partOfSpeech = ({ partOfSpeech: name }: TermSide): string => name;
  const byTopic = Map.groupBy(sortedBy(all, bySize), topicOf);
  yield;
  const byBeginning = Map.groupBy(sortedBy(all, form), partOfSpeech);
  yield;
  const byEnd = Map.groupBy(sortedBy(all, backwards), partOfSpeech);
  yield;
  return { byTopic, byBeginning, byEnd, answersTo: answersByPrompt(all) };
}

/** True when neither's answers are right for the other, in any sense of any term of the deck (rule N12). */
export function areApart(one: TermSide, other: TermSide, alike: AlikeSides): boolean {
  if (one.termId === other.termId || one.answerForms.some((answer) => other.answerForms.includes(answer)))
    return false;
  if (isFormOf(one, other) || isFormOf(other, one)) return false;
  return !isRightFor(one, other, alike) && !isRightFor(other, one, alike);
}

const isFormOf = (one: TermSide, other: TermSide): boolean =>
  other.otherForms.some((form) => one.answerForms.includes(form));

/**
 * The others of the block of `size` sides that hold a side. Blocks are cut from a deck by the seed alone, so each member of a
 * block is as likely to be the one asked: nothing about the texts can tell which it is (rule N12). Empty where the side is left
 * over.
 */
export function companions(side: TermSide, alike: AlikeSides, size: number, seed: string): TermSide[] {
  const order = orderOf(side, alike, size, seed);
  const isAsked = ({ termId }: TermSide): boolean => termId === side.termId;
  // What is asked of a term, or what its learner says otherwise, does not move it among its neighbours.
  const place = order.findIndex(isAsked);
  const span = size * windowBlocks;
  const offset = Math.floor(seededFraction(`${seed}/offset`) * span);
  const start = Math.floor((place + offset) / span) * span - offset;
  const window = order.slice(Math.max(0, start), start + span);
  const blocks: TermSide[][] = [];
  for (const member of seededOrder(window, `${seed}/window/${start}`)) {
    const block = blocks.find(
      (open) => open.length < size && open.every((other) => areApart(other, member, alike)),
    );
    if (block) block.push(member);
    else blocks.push([member]);
  }
  const own = blocks.find((block) => block.some(isAsked)) ?? [];
  return own.length === size ? own.filter((member) => !isAsked(member)) : [];
}

/** Blocks cut from one stretch of neighbours: more make wrong options more various and less alike. */
const windowBlocks = 3;

const topicOf = ({ partOfSpeech, category }: TermSide): string => `${partOfSpeech}/${category}`;

// Half of the time by meaning, otherwise by form.
function orderOf(side: TermSide, alike: AlikeSides, size: number, seed: string): readonly TermSide[] {
  const topic = alike.byTopic.get(topicOf(side)) ?? [];
  const fraction = seededFraction(`${seed}/order`);
  if (fraction < 0.5 && topic.length >= 2 * size) return topic;
  return (fraction < 0.75 ? alike.byBeginning : alike.byEnd).get(side.partOfSpeech) ?? [];
}

function isRightFor(answering: TermSide, asked: TermSide, { answersTo }: AlikeSides): boolean {
  return asked.promptForms.some((prompt) => {
    const right = answersTo.get(prompt);
    return right !== undefined && answering.answerForms.some((answer) => right.has(answer));
  });
}

function answersByPrompt(sides: readonly TermSide[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answersTo = new Map<string, Set<string>>();
  for (const { promptForms, answerForms } of sides) {
    for (const prompt of promptForms) {
      const answers = answersTo.get(prompt) ?? new Set();
      for (const answer of answerForms) answers.add(answer);
      answersTo.set(prompt, answers);
    }
  }
  return answersTo;
}

const form = ({ answerForms }: TermSide): string => answerForms[0] ?? '';
const backwards = (side: TermSide): string => Array.from(form(side)).toReversed().join('');
const bySize = (side: TermSide): string => `${String(form(side).length).padStart(4, '0')} ${form(side)}`;

function sortedBy(sides: readonly TermSide[], keyOf: (side: TermSide) => string): TermSide[] {
  const keyed = sides.map((side) => ({ side, key: `${keyOf(side)} ${side.termId}` }));
  keyed.sort(({ key: one }, { key: other }) => (one < other ? -1 : one > other ? 1 : 0));
  return keyed.map(({ side }) => side);
}
