import { seededFraction } from '../seeded-random.ts';
import { graphemes } from './graphemes.ts';
import { languageRules } from './language-rules.ts';
import { normalise, withoutLeadingWord, withoutMarks, withoutOptionalMarks } from './normalise.ts';
import type { LanguageTag } from '../language.ts';

/** A term that could lend its answer as a wrong option. */
export type Candidate = {
  readonly termId: string;
  readonly partOfSpeech: string;
  readonly category: string;
  /** What it accepts in the asked direction; the first would be displayed. */
  readonly accepted: readonly string[];
  /** What it shows as its prompt in the asked direction. */
  readonly prompt: string;
};

/**
 * Wrong options for a multiple choice: never right in any sense, of the same part of speech, near in topic and length, and
 * the same ones for the same seed (rule N12). Fewer than `count` when too few good ones exist.
 */
export function distractorsFor(
  asked: Candidate,
  candidates: readonly Candidate[],
  language: LanguageTag,
  count: number,
  seed: string,
): string[] {
  const rules = languageRules(language);
  const form = (text: string): string =>
    withoutMarks(withoutLeadingWord(withoutOptionalMarks(normalise(text, rules), rules), rules), rules);
  const taken = new Set(asked.accepted.map(form));
  const length = graphemes(asked.accepted[0] ?? '').length;
  const rank = (other: Candidate): number =>
    (other.category === asked.category ? 0 : 2) +
    Math.min(2, Math.abs(graphemes(other.accepted[0] ?? '').length - length) / 6) +
    seededFraction(`${seed}/${other.termId}`) * 2;
  const good = candidates
    .filter((other) => other.termId !== asked.termId && other.partOfSpeech === asked.partOfSpeech)
    .filter((other) => other.prompt !== asked.prompt && !other.accepted.some((answer) => taken.has(form(answer))))
    .map((other) => ({ text: other.accepted[0] ?? '', rank: rank(other) }))
    .toSorted((one, other) => one.rank - other.rank);
  return pickDifferent(good, form, count);
}

function pickDifferent(ranked: readonly { text: string }[], form: (text: string) => string, count: number): string[] {
  const picked = new Map<string, string>();
  for (const { text } of ranked) {
    if (picked.size === count) break;
    if (text !== '' && !picked.has(form(text))) picked.set(form(text), text);
  }
  return [...picked.values()];
}
