import type { DeckLanguages, Term } from '../content/index.ts';
import { languageRules } from './language-rules.ts';
import { led } from './leading-word.ts';
import { normalise } from './normalise.ts';

/** What of a term decides whether a recording is one of it. */
export type SpokenTerm = Pick<Term, 'id' | 'headword' | 'pronunciation' | 'leadingWords'>;

/** The terms that a recording is of, or why there are none: nothing is written like that, or words that may sound otherwise. */
export type RecordedTerms = readonly SpokenTerm[] | 'no-term' | 'ambiguous';

/**
 * Finds the terms that a recording of a text is of: those written so, else those written so but for case, else those whose
 * article may be left out. Words that share the text and not the sound have no recording rather than a wrong one.
 */
export function recordedTermsIn(
  terms: readonly SpokenTerm[],
  { termLanguage, leadingWords = 'free' }: Pick<DeckLanguages, 'termLanguage' | 'leadingWords'>,
): (text: string) => RecordedTerms {
  const rules = languageRules(termLanguage);
  const folded = (text: string): string => normalise(text, rules);
  const free = terms.filter((term) => (term.leadingWords ?? leadingWords) === 'free');
  const readings = [
    { of: composed, terms: Map.groupBy(terms, ({ headword }) => composed(headword)) },
    { of: folded, terms: Map.groupBy(terms, ({ headword }) => folded(headword)) },
    { of: folded, terms: Map.groupBy(free, ({ headword }) => led(folded(headword), rules).rest) },
  ];
  return (text) => {
    for (const reading of readings) {
      const found = reading.terms.get(reading.of(text));
      if (found) return soundsAlike(found, folded) ? found : 'ambiguous';
    }
    return 'no-term';
  };
}

const composed = (text: string): string => text.normalize('NFC').trim();

function soundsAlike(terms: readonly SpokenTerm[], folded: (text: string) => string): boolean {
  const words = new Set(terms.map(({ headword }) => folded(headword)));
  const sounds = new Set(terms.map(({ pronunciation }) => pronunciation));
  return words.size === 1 && sounds.size === 1;
}
