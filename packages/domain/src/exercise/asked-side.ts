import type { Example, Sense, Term } from '../content/index.ts';
import type { Card } from '../review/index.ts';
import { sideAsked } from '../review/index.ts';
import { seededOrder } from '../seeded-random.ts';
import type { DeckSides } from './deck-sides.ts';
import { askableGap } from './gap.ts';
import { othersUnder } from './side-index.ts';
import type { TermSide } from './term-side.ts';

type Asking = {
  readonly card: Pick<Card, 'state' | 'direction'>;
  readonly term: Term;
  readonly sides: DeckSides;
  readonly seed: string;
};

/**
 * The side that a card asks for. A word is asked for by one of its meanings, with that meaning's hint and example: by the first
 * while it is learnt, later by any, as the seed decides. A gap is one of its examples', in the same way. Throws when the term is not among its deck's.
 */
export function askedSide(asking: Asking): TermSide {
  const { card, term, sides } = asking;
  const side = sides[sideAsked(card.direction)].get(term.id);
  if (!side) throw new Error(`term ${term.id} is not among its deck's`);
  if (card.direction === 'recognise') return side;
  const questions =
    card.direction === 'produce'
      ? askableSenses(asking, side).map((sense) => ({ sense, example: sense.examples[0] ?? null }))
      : askableExamples(term, side);
  const [first] = questions;
  const isLearnt = card.state === 'review' || card.state === 'relearning';
  const picked = isLearnt ? seededOrder(questions, `${asking.seed}/sense`)[0] : first;
  return picked ? askedBy(side, picked) : side;
}

type Question = { readonly sense: Sense; readonly example: Example | null };

const askedBy = (side: TermSide, { sense, example }: Question): TermSide => ({
  ...side,
  prompt: sense.answers[0] ?? '',
  hint: sense.hint ?? null,
  example,
});

// A further meaning that is the first one of another word, with nothing to tell them apart, would be a trap.
function askableSenses({ term, sides }: Asking, side: TermSide): readonly Sense[] {
  const [first, ...others] = term.senses;
  if (!first || others.length === 0) return term.senses;
  const isClear = ({ answers, hint }: Sense): boolean =>
    answers[0] !== undefined &&
    (hint !== undefined ||
      !othersUnder(answers[0], sides.index.produce.byPrompt, side).some(
        ({ prompt }) => prompt === answers[0],
      ));
  return [first, ...others.filter(isClear)];
}

const askableExamples = ({ senses }: Term, { accepted, answerLanguage: language }: TermSide): Question[] =>
  senses.flatMap((sense) =>
    sense.examples
      .filter((example) => askableGap(example, { accepted, language }))
      .map((example) => ({ sense, example })),
  );
