import type { Digest } from '@slova/application';
import type { LanguageTag } from '@slova/domain';
import { languageRules, normalise } from '@slova/domain';

type Seal = { readonly language: LanguageTag; readonly salt: string; readonly digest: Digest };

/** Answers that can be recognised but not read: a browser that finds the hash of what was typed may say "right" at once. */
export function sealed(
  answers: readonly string[],
  { language, salt, digest }: Seal,
): { salt: string; hashes: string[] } {
  const rules = languageRules(language);
  const hashes = answers.map((answer) => digest(salt + normalise(answer, rules)));
  return { salt, hashes: [...new Set(hashes)] };
}
