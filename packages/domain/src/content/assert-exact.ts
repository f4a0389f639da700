import { DomainError } from '../domain-error.ts';
import { checkAnswer } from '../exercise/index.ts';
import type { LanguageTag } from '../language.ts';
import type { DeckLanguages, Term } from './term.ts';

/** Throws `invalid_input` with the field of an answer that would not be right when given back as it is shown (rule N11). */
export function assertExact(
  term: Omit<Term, 'id' | 'deckId'>,
  deck: DeckLanguages,
  at: (path: string) => string,
): void {
  const leadingWords = term.leadingWords ?? deck.leadingWords ?? 'free';
  const caseMatters = term.caseMatters ?? deck.caseMatters ?? false;
  const assert = (text: string, language: LanguageTag, path: string): void => {
    const key = { language, accepted: [text], leadingWords, caseMatters };
    if (checkAnswer(text, key).verdict !== 'exact') throw new DomainError('invalid_input', at(path));
  };
  assert(term.headword, deck.termLanguage, 'headword');
  for (const [index, text] of term.alsoAccepted.entries())
    assert(text, deck.termLanguage, `alsoAccepted.${index}`);
  // A definition is never typed.
  if (deck.answerKind === 'definition') return;
  for (const [nth, { answers }] of term.senses.entries())
    for (const [index, text] of answers.entries())
      assert(text, deck.answerLanguage, `senses.${nth}.answers.${index}`);
}
