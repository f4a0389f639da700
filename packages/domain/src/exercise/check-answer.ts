import type { LanguageTag } from '../language.ts';
import type { Comparison, Rule } from './agreement.ts';
import { sameAnswer } from './agreement.ts';
import type { AnswerForms } from './answer-forms.ts';
import { answerForms } from './answer-forms.ts';
import { conceded } from './concession.ts';
import { languageRules } from './language-rules.ts';
import { nearMiss } from './near-miss.ts';
import type { Check, Reason } from './verdict.ts';
import { reasons, verdictOf } from './verdict.ts';

/** What a typed answer is measured against. The first accepted answer is the one displayed. */
export type AnswerKey = {
  readonly language: LanguageTag;
  readonly accepted: readonly string[];
  /** Right words for another question: other meanings of the term, answers of other cards with the same prompt (rule S13). */
  readonly otherSenses?: readonly string[];
  /** Words that exist in the deck: a slip that spells one of them is not a slip (rule N7). */
  readonly realWords?: readonly string[];
  /** Other forms of the answer, as its author listed them: the right word in the wrong form (rule S13). */
  readonly otherForms?: readonly string[] | undefined;
  /** Whether articles and particles are free or the very thing tested (rule N5). */
  readonly leadingWords?: 'free' | 'tested' | undefined;
  readonly caseMatters?: boolean | undefined;
};

/**
 * Decides about a typed answer; the same code in the browser and on the server (rule N9). The strictest rule that agrees
 * with any accepted answer names the verdict. Pure and total.
 */
export function checkAnswer(response: string, key: AnswerKey): Check {
  const rules = languageRules(key.language);
  const forms = (text: string): AnswerForms => answerForms(text, rules, key.caseMatters ?? false);
  const given = forms(response);
  const accepted = key.accepted.map((text) => (text === response ? given : forms(text)));
  const strict: Comparison = { rules, articlesTested: key.leadingWords === 'tested' };
  const free: Comparison = { rules, articlesTested: false };
  if (isEmpty(given, accepted)) return told('empty', key.accepted[0]);
  const right = firstAgreement(sameAnswer, given, accepted, strict);
  if (right)
    return told(
      right.reason === 'same' && right.index > 0 ? 'other-accepted-answer' : right.reason,
      key.accepted[right.index],
    );
  const otherSense = firstAgreement(sameAnswer, given, (key.otherSenses ?? []).map(forms), free);
  if (otherSense) return told('another-meaning', key.otherSenses?.[otherSense.index]);
  if (firstAgreement(sameAnswer, given, (key.realWords ?? []).map(forms), free))
    return told('another-word', key.accepted[0]);
  if (firstAgreement(sameAnswer, given, (key.otherForms ?? []).map(forms), free))
    return told('other-form', key.accepted[0]);
  const near = firstAgreement(nearMiss, given, accepted, strict);
  return near ? told(near.reason, key.accepted[near.index]) : told('no-accepted-answer', key.accepted[0]);
}

const told = (reason: Reason, closest = ''): Check => ({ verdict: verdictOf[reason], reason, closest });

// Nothing but punctuation is no answer, unless it is the very answer.
const isEmpty = (given: AnswerForms, accepted: readonly AnswerForms[]): boolean =>
  given.normal === '' && !accepted.some(({ visible }) => visible !== '' && visible === given.visible);

/** The first rule that agrees with any of the texts, and with which: of several outcomes of a rule, the strictest. */
function firstAgreement(
  order: readonly Rule[],
  given: AnswerForms,
  texts: readonly AnswerForms[],
  by: Comparison,
): { readonly reason: Reason; readonly index: number } | null {
  const pairs = texts.map((meant) => conceded(given, meant, by.rules));
  for (const rule of order) {
    let strictest: { reason: Reason; index: number } | null = null;
    for (const [index, [typed, meant]] of pairs.entries()) {
      const reason = rule(typed, meant, by);
      if (reason && (!strictest || isStricter(reason, strictest.reason))) strictest = { reason, index };
    }
    if (strictest) return strictest;
  }
  return null;
}

const isStricter = (one: Reason, other: Reason): boolean => reasons.indexOf(one) < reasons.indexOf(other);
