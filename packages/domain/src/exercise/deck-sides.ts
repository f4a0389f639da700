import type { DeckLanguages, Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import type { Side } from '../review/index.ts';
import type { AlikeSides } from './alike-sides.ts';
import { alikeSides } from './alike-sides.ts';
import { comparable } from './answer-forms.ts';
import { cardSide } from './card-side.ts';
import { languageRules } from './language-rules.ts';
import type { SideIndex } from './side-index.ts';
import { sideIndex } from './side-index.ts';
import type { TermSide } from './term-side.ts';
import type { WrittenInside } from './written-inside.ts';
import { writtenInside } from './written-inside.ts';

/** All terms of a deck in both directions. Made once for a deck's content, because comparing forms is what costs. */
export type DeckSides = Readonly<Record<Side, SidesByTerm>> & {
  readonly alike: Readonly<Record<Side, AlikeSides>>;
  readonly index: Readonly<Record<Side, SideIndex>>;
  readonly written: WrittenInside;
};
export type SidesByTerm = { readonly get: (termId: string) => TermSide | undefined };

const termsInAStep = 200;

/** Prepares a deck for making exercises. */
export function deckSides(terms: Iterable<Term>, deck: DeckLanguages): DeckSides {
  const steps = deckSidesInSteps(terms, deck);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of milliseconds, for whoever has others waiting meanwhile. */
export function* deckSidesInSteps(
  terms: Iterable<Term>,
  deck: DeckLanguages,
): Generator<undefined, DeckSides> {
  const all = [...terms];
  const formOf = remembering();
  const both = { recognise: [] as TermSide[], produce: [] as TermSide[] };
  for (const [at, term] of all.entries()) {
    if (at % termsInAStep === 0) yield;
    both.recognise.push(termSide(term, 'recognise', deck, formOf));
    both.produce.push(termSide(term, 'produce', deck, formOf));
  }
  const recognise = yield* laidOut(both.recognise);
  const produce = yield* laidOut(both.produce);
  return {
    recognise: recognise.byTerm,
    produce: produce.byTerm,
    alike: { recognise: recognise.alike, produce: produce.alike },
    index: { recognise: recognise.index, produce: produce.index },
    written: writtenInside(all, deck.termLanguage),
  };
}

/** A term in one direction. */
export function termSide(
  term: Term,
  direction: Side,
  deck: DeckLanguages,
  formOf: (text: string, language: LanguageTag) => string = looseForm,
): TermSide {
  const side = cardSide(term, direction, deck);
  const meanings = term.senses.flatMap((sense) => sense.answers);
  const prompts = direction === 'produce' ? meanings : [term.headword, ...term.alsoAccepted];
  const answerForm = (text: string): string => formOf(text, side.answerLanguage);
  return {
    ...side,
    termId: term.id,
    partOfSpeech: term.partOfSpeech,
    category: term.category,
    pronunciation: term.pronunciation,
    prompts,
    answerForms: side.accepted.map(answerForm),
    promptForms: prompts.map((prompt) => formOf(prompt, side.promptLanguage)),
    otherForms: direction === 'produce' ? term.forms.map(answerForm) : [],
  };
}

function* laidOut(
  sides: readonly TermSide[],
): Generator<
  undefined,
  { readonly byTerm: SidesByTerm; readonly alike: AlikeSides; readonly index: SideIndex }
> {
  yield;
  const index = sideIndex(sides);
  yield;
  const alike = yield* alikeSides(sides);
  return { byTerm: new Map(sides.map((side) => [side.termId, side])), alike, index };
}

const looseForm = (text: string, language: LanguageTag): string => comparable(text, languageRules(language));

// What is asked in one direction is answered in the other.
function remembering(): typeof looseForm {
  const known = new Map<string, string>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const form = known.get(key) ?? looseForm(text, language);
    known.set(key, form);
    return form;
  };
}
