import type { DeckLanguages, Term } from '../content/index.ts';
import type { Card } from '../review/index.ts';
import { seededOrder } from '../seeded-random.ts';
import { chooseExercise } from './choose-exercise.ts';
import type { DeckSides, TermSide } from './deck-sides.ts';
import { distractorsFor } from './distractors.ts';
import type { Exercise } from './exercise.ts';
import { nearWords } from './near-words.ts';

const wrongOptions = 3;

/** Everything an exercise is made of. `sides` are those of the whole deck; `seed` is the attempt's id. */
export type ExerciseMaterial = {
  readonly card: Pick<Card, 'state' | 'direction' | 'memory'>;
  readonly term: Term;
  readonly deck: DeckLanguages;
  readonly sides: DeckSides;
  readonly seed: string;
};

/** The exercise of an attempt: its type follows the card's strength, its options and their order follow the seed. */
export function makeExercise({ card, term, deck, sides, seed }: ExerciseMaterial): Exercise {
  const all = sides[card.direction];
  const side = all.get(term.id);
  if (!side) throw new Error(`term ${term.id} is not among its deck's`);
  const wanted = chooseExercise(card, deck, wrongOptions);
  const wrong = wanted === 'choice' ? distractorsFor(side, all.values(), wrongOptions, seed) : [];
  const type = wanted === 'choice' ? chooseExercise(card, deck, wrong.length) : wanted;
  const prompt = { text: side.prompt, language: side.promptLanguage, hint: side.hint };
  const answers = {
    language: side.answerLanguage,
    accepted: side.accepted,
    example: side.example,
    note: term.note,
  };
  if (type === 'flashcard') return { type, prompt, answers };
  if (type === 'choice') return { type, prompt, answers, ...shuffled(side.accepted[0] ?? '', wrong, seed) };
  const others = [...all.values()].filter((other) => other.termId !== term.id);
  return {
    type,
    prompt,
    answers,
    otherCards: others.filter((other) => answersToo(other, side)).flatMap((other) => other.accepted),
    realWords: nearWords(side, others),
  };
}

function shuffled(
  displayed: string,
  wrong: readonly string[],
  seed: string,
): { options: string[]; correct: number } {
  const options = seededOrder([displayed, ...wrong], seed);
  return { options, correct: options.indexOf(displayed) };
}

// Shown the same prompt, the hint tells the cards apart; a meaning further down the other's list has none to go by (S13).
function answersToo(other: TermSide, asked: TermSide): boolean {
  if (other.prompt === asked.prompt) return other.hint === asked.hint;
  return other.prompts.includes(asked.prompt);
}
