import type { Exercise } from './exercise.ts';
import { languageRules } from './language-rules.ts';
import type { LanguageTag } from '../language.ts';
import { normalise } from './normalise.ts';
import { sentenceWords } from './sentence-words.ts';

type Sealing = {
  readonly type: Exercise['type'];
  readonly language: LanguageTag;
  readonly caseMatters?: boolean | undefined;
};

/** The form in which right answers are sealed and answers are compared with the seal: the same in the browser and here. */
export function sealedForm(text: string, { type, language, caseMatters }: Sealing): string {
  if (type === 'sentence') return sentenceWords(text, language).join(' ');
  return normalise(text, languageRules(language), caseMatters);
}
