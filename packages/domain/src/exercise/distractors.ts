import { seededFraction } from '../seeded-random.ts';
import type { TermSide } from './deck-sides.ts';

/**
 * Wrong options for a multiple choice: never right in any sense, of the same part of speech, near in topic and length, and
 * the same ones for the same seed (rule N12). Fewer than `count` when too few good ones exist.
 */
export function distractorsFor(
  asked: TermSide,
  others: Iterable<TermSide>,
  count: number,
  seed: string,
): string[] {
  const all = [...others];
  const taken = rightForms(asked, all);
  const picked: string[] = [];
  for (const other of byNearness(asked, all, seed)) {
    if (picked.length === count) break;
    if (other.answerForms.some((form) => taken.has(form))) continue;
    picked.push(other.accepted[0] ?? '');
    // Of two options that mean the same, both would be known to be wrong.
    for (const form of other.answerForms) taken.add(form);
  }
  return picked;
}

// What any term with a common prompt accepts is right, also on a card of another part of speech.
function rightForms(asked: TermSide, all: readonly TermSide[]): Set<string> {
  const prompts = new Set(asked.promptForms);
  const synonyms = all.filter((other) => other.promptForms.some((form) => prompts.has(form)));
  return new Set([asked, ...synonyms].flatMap(({ answerForms }) => answerForms));
}

/** Near in topic and in length comes first, with a good part of chance. */
function byNearness(asked: TermSide, others: readonly TermSide[], seed: string): TermSide[] {
  const ranked: { readonly other: TermSide; readonly rank: number }[] = [];
  for (const other of others) {
    if (other.termId === asked.termId || other.partOfSpeech !== asked.partOfSpeech) continue;
    ranked.push({ other, rank: distance(asked, other) + seededFraction(`${seed}/${other.termId}`) * 2 });
  }
  return ranked.toSorted((one, two) => one.rank - two.rank).map(({ other }) => other);
}

function distance(asked: TermSide, other: TermSide): number {
  const lengths = Math.abs((asked.accepted[0] ?? '').length - (other.accepted[0] ?? '').length);
  return (other.category === asked.category ? 0 : 2) + Math.min(2, lengths / 6);
}
