import type { LanguageTag } from '../language.ts';
import { editDistance, graphemes } from './graphemes.ts';
import type { LanguageRules } from './language-rules.ts';
import { languageRules } from './language-rules.ts';
import { looksLike } from './look-alikes.ts';
import {
  bareLetters,
  leadingWordsAgree,
  normalise,
  withoutLeadingWord,
  withoutMarks,
  withoutOptionalMarks,
} from './normalise.ts';
import type { Check, Reason, Verdict } from './verdict.ts';

/** What a typed answer is measured against. The first accepted answer is the one displayed. */
export type AnswerKey = {
  readonly language: LanguageTag;
  readonly accepted: readonly string[];
  /** Answers of other cards that show the same prompt: right words for another question (rule S13). */
  readonly otherCards: readonly string[];
  /** Words that exist in the deck: a slip that spells one of them is not a slip (rule N7). */
  readonly realWords: readonly string[];
};

type Rule = { readonly verdict: Verdict; readonly reason: Reason; readonly form: (text: string) => string };

/** Decides about a typed answer; the same code in the browser and on the server (rule N9). Pure and total. */
export function checkAnswer(response: string, key: AnswerKey): Check {
  const rules = languageRules(key.language);
  const displayed = key.accepted[0] ?? '';
  const given = normalise(response, rules);
  if (given === '') return { verdict: 'wrong', reason: 'empty', closest: displayed };
  return (
    exactly(response, key) ??
    forThisCard(given, key, rules) ??
    forAnotherCard(given, key, rules) ??
    onAnotherKeyboard(response, key.accepted, rules) ??
    withASlip(given, key, rules) ?? { verdict: 'wrong', reason: 'no-accepted-answer', closest: displayed }
  );
}

function exactly(response: string, key: AnswerKey): Check | null {
  const given = response.normalize('NFC').trim();
  const index = key.accepted.findIndex((answer) => answer.normalize('NFC') === given);
  if (index < 0) return null;
  return {
    verdict: 'exact',
    reason: index === 0 ? 'same' : 'other-accepted-answer',
    closest: key.accepted[index] ?? '',
  };
}

// A missing mark that makes another word of the deck is that other word: papa is not papá (rule N7).
function forThisCard(given: string, key: AnswerKey, rules: LanguageRules): Check | null {
  const check = byRules(given, key.accepted, rules);
  return check?.verdict === 'mark-missing' && isRealWord(given, key, rules) ? null : check;
}

// From the strictest comparison to the most lenient: the first that agrees names the rule.
function byRules(given: string, accepted: readonly string[], rules: LanguageRules): Check | null {
  const letters = (text: string): string => withoutOptionalMarks(text, rules);
  const bare = (text: string): string => withoutLeadingWord(letters(text), rules);
  const steps: readonly Rule[] = [
    { verdict: 'exact', reason: 'case-or-punctuation', form: (text) => text },
    { verdict: 'exact', reason: 'optional-mark', form: letters },
    { verdict: 'accepted-variant', reason: 'article-or-particle', form: bare },
    { verdict: 'mark-missing', reason: 'missing-mark', form: (text) => withoutMarks(bare(text), rules) },
  ];
  for (const { verdict, reason, form } of steps) {
    const closest = accepted
      .filter((answer) => leadingWordsAgree(normalise(answer, rules), given, rules))
      .find((answer) => form(normalise(answer, rules)) === form(given));
    if (closest !== undefined) return { verdict, reason, closest };
  }
  return null;
}

function forAnotherCard(given: string, key: AnswerKey, rules: LanguageRules): Check | null {
  const closest = byRules(given, key.otherCards, rules);
  return closest && { verdict: 'other-item', reason: 'valid-for-another-card', closest: closest.closest };
}

function onAnotherKeyboard(
  response: string,
  accepted: readonly string[],
  rules: LanguageRules,
): Check | null {
  const closest = accepted.find((answer) => looksLike(response, answer, rules));
  return closest === undefined ? null : { verdict: 'wrong-layout', reason: 'look-alike-letters', closest };
}

function withASlip(given: string, key: AnswerKey, rules: LanguageRules): Check | null {
  if (isRealWord(given, key, rules)) return null;
  const closest = key.accepted.find((answer) => isSlip(given, normalise(answer, rules), rules));
  return closest === undefined ? null : { verdict: 'typo', reason: 'one-slip', closest };
}

function isRealWord(given: string, key: AnswerKey, rules: LanguageRules): boolean {
  const typed = word(given, rules);
  return key.realWords.some((other) => word(normalise(other, rules), rules) === typed);
}

/** One slip from four graphemes on, two from ten; never one in a mark, nor beside an article that says something else (N7). */
function isSlip(given: string, answer: string, rules: LanguageRules): boolean {
  const [typed, meant] = [word(given, rules), word(answer, rules)];
  const length = graphemes(meant).length;
  const allowed = length <= 3 ? 0 : length < 10 ? 1 : 2;
  if (allowed === 0 || !leadingWordsAgree(given, answer, rules) || bareLetters(typed) === bareLetters(meant))
    return false;
  return editDistance(typed, meant) <= allowed;
}

const word = (normalised: string, rules: LanguageRules): string =>
  withoutLeadingWord(withoutOptionalMarks(normalised, rules), rules);
