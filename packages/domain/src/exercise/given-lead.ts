import type { LanguageTag } from '../language.ts';
import { languageRules } from './language-rules.ts';
import { led } from './leading-word.ts';
import { normalise } from './normalise.ts';

/** A word cut behind its article or particle, as it is written; `lead` is empty when there is none. */
export function givenLead(
  text: string,
  language: LanguageTag,
): { readonly lead: string; readonly word: string } {
  const rules = languageRules(language);
  const { says, rest } = led(normalise(text, rules), rules);
  const start = text.length - rest.length;
  const word = text.slice(start);
  const leads = says !== null && normalise(word, rules) === rest;
  return leads ? { lead: text.slice(0, start), word } : { lead: '', word: text };
}
