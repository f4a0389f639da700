import type { LanguageTag } from '../language.ts';
import { languageRules } from './language-rules.ts';
import { normalise } from './normalise.ts';

/** The words of a sentence as they are compared: without punctuation, which stands beside a word and is none. */
export function sentenceWords(text: string, language: LanguageTag): string[] {
  const rules = languageRules(language);
  return text.split(/\s+/u).flatMap((word) => normalise(bareWord(word), rules) || []);
}

/** A word without the punctuation around it. */
export function bareWord(word: string): string {
  return word.replace(punctuationAround, '');
}

/** True when a word opens a sentence or a quotation behind the word before it. */
export function opensSentence(word: string, before: string | undefined): boolean {
  return before === undefined || /[.!?…:।؟]\p{P}*$/u.test(before) || /^[«"“„¿¡(]/u.test(word);
}

/** A sentence without the braces around the word that it is an example of. */
export function unmarked(example: string): string {
  return example.replace(/\{\{(.+?)\}\}/gu, '$1');
}

// Not the percent sign, nor the apostrophe that stands for a letter.
const punctuationAround = /^(?![%‰&@#'’])\p{P}+|(?:(?![%‰&@#'’])\p{P})+$/gu;
