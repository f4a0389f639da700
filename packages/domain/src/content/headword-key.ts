import { languageRules, normalise } from '../exercise/index.ts';
import type { LanguageTag } from '../language.ts';
import { tidyLine } from './tidy-text.ts';

/**
 * The form of a headword by which duplicates are found: two terms of a deck with the same one and the same part of speech are
 * most likely one term written twice. The author is told; nothing is refused.
 */
export function headwordKey(headword: string, language: LanguageTag): string {
  return normalise(tidyLine(headword), languageRules(language)).slice(0, longestKey);
}

/** So that it always fits into an index. */
const longestKey = 500;
