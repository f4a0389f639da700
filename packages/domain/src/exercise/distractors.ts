import type { LanguageTag } from '../language.ts';
import { seededFraction } from '../seeded-random.ts';
import { languageRules } from './language-rules.ts';
import { normalise, withoutLeadingWord, withoutMarks, withoutOptionalMarks } from './normalise.ts';

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

/** What to choose wrong options for, how many, and the seed that keeps a reload from choosing others. */
export type DistractorRequest = {
  readonly asked: Candidate;
  readonly candidates: readonly Candidate[];
  readonly language: LanguageTag;
  readonly count: number;
  readonly seed: string;
};

/**
 * Wrong options for a multiple choice: never right in any sense, of the same part of speech, near in topic and length, and
 * the same ones for the same seed (rule N12). Fewer than `count` when too few good ones exist.
 */
export function distractorsFor({ asked, candidates, language, count, seed }: DistractorRequest): string[] {
  const form = formIn(language);
  const taken = new Set(asked.accepted.map(form));
  const ranked = candidates
    .filter(
      (other) =>
        other.termId !== asked.termId &&
        other.partOfSpeech === asked.partOfSpeech &&
        other.prompt !== asked.prompt,
    )
    .map((other) => ({ other, rank: distance(asked, other) + seededFraction(`${seed}/${other.termId}`) * 2 }))
    .toSorted((one, other) => one.rank - other.rank);
  const picked: string[] = [];
  for (const { other } of ranked) {
    if (picked.length === count) break;
    const forms = other.accepted.map(form);
    if (forms.some((answer) => taken.has(answer))) continue;
    picked.push(other.accepted[0] ?? '');
    // Two options that mean the same would both be known to be wrong.
    for (const answer of forms) taken.add(answer);
  }
  return picked;
}

/** The most lenient form that the checker compares in, so that no option differs from an accepted answer by a detail only. */
function formIn(language: LanguageTag): (text: string) => string {
  const rules = languageRules(language);
  return (text) =>
    withoutMarks(withoutLeadingWord(withoutOptionalMarks(normalise(text, rules), rules), rules), rules);
}

function distance(asked: Candidate, other: Candidate): number {
  const lengths = Math.abs((asked.accepted[0] ?? '').length - (other.accepted[0] ?? '').length);
  return (other.category === asked.category ? 0 : 2) + Math.min(2, lengths / 6);
}
