import type { DeckLanguages } from '../content/index.ts';
import type { Card } from '../review/index.ts';
import type { ExerciseType } from './exercise-type.ts';

/** Stability (days) from which a meaning has to be typed rather than chosen. */
const typedFromStability = 7;

/**
 * The exercise for a card's strength: a new word is met as a flashcard, a fragile one is chosen among others, a firm one is
 * typed; producing a known word is always typed. Definitions are never typed. Without good distractors there is no choice
 * (rule N12).
 */
export function chooseExercise(
  card: Pick<Card, 'state' | 'direction' | 'memory'>,
  deck: Pick<DeckLanguages, 'answerKind'>,
  distractors: number,
): ExerciseType {
  if (card.state === 'new') return 'flashcard';
  const fragile = card.state !== 'review' || (card.memory?.stability ?? 0) < typedFromStability;
  const typeable = card.direction === 'produce' || deck.answerKind === 'translation';
  const choosable = distractors >= 3;
  if (choosable && (!typeable || (fragile && (card.direction === 'recognise' || card.state === 'learning'))))
    return 'choice';
  return typeable ? 'typed' : 'flashcard';
}
