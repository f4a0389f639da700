import type { DeckLanguages, Term } from '../content/index.ts';
import type { Side } from '../review/index.ts';
import { termSides } from '../review/index.ts';
import type { AlikeSides } from './alike-sides.ts';
import { alikeSides } from './alike-sides.ts';
import { comparable } from './answer-forms.ts';
import { cardSide } from './card-side.ts';
import { languageRules } from './language-rules.ts';
import type { TermSide } from './term-side.ts';
import type { WrittenInside } from './written-inside.ts';
import { writtenInside } from './written-inside.ts';

/** All terms of a deck in both directions. Made once for a deck's content, because comparing forms is what costs. */
export type DeckSides = Readonly<Record<Side, ReadonlyMap<string, TermSide>>> & {
  readonly alike: Readonly<Record<Side, AlikeSides>>;
  readonly written: WrittenInside;
};

/** Prepares a deck for making exercises. */
export function deckSides(terms: Iterable<Term>, deck: DeckLanguages): DeckSides {
  const all = [...terms];
  const sidesIn = (direction: Side): Map<string, TermSide> =>
    new Map(all.map((term) => [term.id as string, termSide(term, direction, deck)]));
  const [recognise, produce] = termSides.map(sidesIn) as [Map<string, TermSide>, Map<string, TermSide>];
  const alike = { recognise: alikeSides(recognise.values()), produce: alikeSides(produce.values()) };
  const written = writtenInside(all, deck.termLanguage);
  return { recognise, produce, alike, written };
}

/** A term in one direction. */
export function termSide(term: Term, direction: Side, deck: DeckLanguages): TermSide {
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
    pronunciation: term.pronunciation,
    prompts,
    answerForms: side.accepted.map((answer) => comparable(answer, answerRules)),
    promptForms: prompts.map((prompt) => comparable(prompt, promptRules)),
    otherForms: direction === 'produce' ? term.forms.map((form) => comparable(form, answerRules)) : [],
  };
}
