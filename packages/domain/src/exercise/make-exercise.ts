import type { DeckLanguages, Term } from '../content/index.ts';
import type { Card } from '../review/index.ts';
import { seededOrder } from '../seeded-random.ts';
import { cardSide } from './card-side.ts';
import { chooseExercise } from './choose-exercise.ts';
import { distractorsFor } from './distractors.ts';
import type { Exercise } from './exercise.ts';
import { nearWords } from './near-words.ts';

const wrongOptions = 3;

/** Everything an exercise is made of. `neighbours` are other terms of the deck; `seed` is the attempt's id. */
export type ExerciseMaterial = {
  readonly card: Pick<Card, 'state' | 'direction' | 'memory' | 'termId'>;
  readonly term: Term;
  readonly deck: DeckLanguages;
  readonly neighbours: readonly Term[];
  readonly seed: string;
};

/** The exercise of an attempt: its type follows the card's strength, its options and their order follow the seed. */
export function makeExercise({ card, term, deck, neighbours, seed }: ExerciseMaterial): Exercise {
  const side = cardSide(term, card.direction, deck);
  const others = neighbours
    .filter((other) => other.id !== term.id)
    .map((other) => ({ term: other, side: cardSide(other, card.direction, deck) }));
  const asked = { termId: term.id, partOfSpeech: term.partOfSpeech, category: term.category, ...side };
  const candidates = others.map((other) => ({
    ...asked,
    ...other.side,
    termId: other.term.id,
    partOfSpeech: other.term.partOfSpeech,
    category: other.term.category,
  }));
  const wrong = distractorsFor({
    asked,
    candidates,
    language: side.answerLanguage,
    count: wrongOptions,
    seed,
  });
  const type = chooseExercise(card, deck, wrong.length);
  const prompt = { text: side.prompt, language: side.promptLanguage, hint: side.hint };
  const answers = {
    language: side.answerLanguage,
    accepted: side.accepted,
    example: side.example,
    note: term.note,
  };
  if (type === 'flashcard') return { type, prompt, answers };
  if (type === 'choice') {
    const displayed = side.accepted[0] ?? '';
    const options = seededOrder([displayed, ...wrong], seed);
    return { type, prompt, answers, options, correct: options.indexOf(displayed) };
  }
  const samePrompt = others.filter(
    (other) => other.side.prompt === side.prompt && other.side.hint === side.hint,
  );
  return {
    type,
    prompt,
    answers,
    otherCards: samePrompt.flatMap((other) => other.side.accepted),
    realWords: nearWords(
      side.accepted,
      others.flatMap((other) => other.side.accepted),
    ),
  };
}
