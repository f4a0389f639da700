import type { LanguageRules } from './language-rules.ts';
import type { Led } from './leading-word.ts';
import { led } from './leading-word.ts';
import {
  isNormal,
  normalise,
  withoutDiacritics,
  withoutIgnorables,
  withoutOptionalMarks,
  withoutWidth,
} from './normalise.ts';

/** A text as the rules compare it, from the strictest form to the loosest. */
export type AnswerForms = Led & {
  /** Composed and trimmed, otherwise as it was written. */
  readonly text: string;
  /** `text` without characters that cannot be seen. */
  readonly visible: string;
  readonly normal: string;
  /** `normal` in usual width. */
  readonly narrow: string;
  /** `narrow` without optional marks; `rest` is this without its leading word. */
  readonly plain: string;
};

/** Prepares a text for comparing by the rules of its language. */
export function answerForms(text: string, rules: LanguageRules, caseMatters = false): AnswerForms {
  const normal = normalise(text, rules, caseMatters);
  const narrow = rules.foldsWidth ? normalise(withoutWidth(normal, rules), rules, caseMatters) : normal;
  const plain = withoutOptionalMarks(narrow, rules);
  const written = isNormal(text)
    ? { text, visible: text }
    : { text: text.normalize('NFC').replace(surroundingSpace, ''), visible: withoutIgnorables(text).trim() };
  return { ...written, normal, narrow, plain, ...led(plain, rules) };
}

/** The loosest form: two texts that agree in it are too alike to stand side by side as right and wrong (rule N12). */
export function comparable(text: string, rules: LanguageRules): string {
  return withoutDiacritics(answerForms(text, rules).rest, rules);
}

// What `trim` takes for space, but for the byte order mark, which cannot be seen.
const surroundingSpace = /^[^\S\uFEFF]+|[^\S\uFEFF]+$/gu;
