import type { DeckLanguages, Term } from '../content/index.ts';
import type { Direction } from '../review/index.ts';
import { directions } from '../review/index.ts';
import type { CardSide } from './card-side.ts';
import { cardSide } from './card-side.ts';
import { languageRules } from './language-rules.ts';
import { comparable } from './answer-forms.ts';

/** A term in one direction, ready to be compared with the others of its deck. */
export type TermSide = CardSide & {
  readonly termId: string;
  readonly partOfSpeech: string;
  readonly category: string;
  /** Everything its answers are right for: the prompts of all its senses. */
  readonly prompts: readonly string[];
  /** Accepted answers and prompts in the most lenient form that the checker compares in. */
  readonly answerForms: readonly string[];
  readonly promptForms: readonly string[];
};

/** All terms of a deck in both directions. Made once for a deck's content, because comparing forms is what costs. */
export type DeckSides = Readonly<Record<Direction, ReadonlyMap<string, TermSide>>>;

/** Prepares a deck for making exercises. */
export function deckSides(terms: Iterable<Term>, deck: DeckLanguages): DeckSides {
  const all = [...terms];
  const sides = directions.map((direction) => [
    direction,
    new Map(all.map((term) => [term.id as string, termSide(term, direction, deck)])),
  ]);
  return Object.fromEntries(sides) as DeckSides;
}

function termSide(term: Term, direction: Direction, deck: DeckLanguages): TermSide {
  const side = cardSide(term, direction, deck);
  const meanings = term.senses.flatMap((sense) => sense.answers);
  const prompts = direction === 'produce' ? meanings : [term.headword, ...term.alsoAccepted];
  const answerRules = languageRules(side.answerLanguage);
  const promptRules = languageRules(side.promptLanguage);
  return {
    ...side,
    termId: term.id,
    partOfSpeech: term.partOfSpeech,
    category: term.category,
    prompts,
    answerForms: side.accepted.map((answer) => comparable(answer, answerRules)),
    promptForms: prompts.map((prompt) => comparable(prompt, promptRules)),
  };
}
