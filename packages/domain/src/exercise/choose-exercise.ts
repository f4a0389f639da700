import { seededOrder } from '../seeded-random.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { plainMeans } from './exercise-material.ts';
import type { ExerciseType } from './exercise-type.ts';
import { isFirm } from './strength.ts';
import { isTypeable } from './typed.ts';

type Choosing = Pick<ExerciseMaterial, 'card' | 'deck' | 'means' | 'seed' | 'standing' | 'directions'>;

/** When no type that suits is possible, these are tried in this order; the last always is. */
const fallbacks = ['typed', 'choice', 'flashcard'] as const;

/**
 * The types to try for a card, best first: those that suit its strength and that may be used, in an order that the seed
 * decides. The first one that its term allows is taken.
 */
export function typesToTry(choosing: Choosing): ExerciseType[] {
  const { card, means = plainMeans, seed } = choosing;
  if (card.state === 'new') return ['flashcard'];
  const types = new Set<ExerciseType>([...seededOrder(suitedTypes(choosing), `${seed}/type`), ...fallbacks]);
  return [...types].filter((type) => type === 'flashcard' || means.types.includes(type));
}

/**
 * The types that suit a card's strength, for this learner and this term: a new word is met as a flashcard, a gap is filled by
 * choosing and then by typing; where gaps have cards of their own, no other card asks for them. Otherwise a fragile word is
 * chosen among others, a firm one comes from memory alone. A firm meaning is never only chosen, so no translation is mastered
 * by choosing (rule S13); a definition cannot be typed.
 */
export function suitedTypes({
  card,
  deck,
  standing,
  directions = [],
}: Pick<Choosing, 'card' | 'deck' | 'standing' | 'directions'>): readonly ExerciseType[] {
  if (card.state === 'new') return ['flashcard'];
  if (card.direction === 'cloze') return ['cloze'];
  if (card.direction === 'recognise') {
    if (!isFirm(card, standing)) return ['choice', 'true-false', 'listening', 'matching'];
    return isTypeable({ card, deck }) ? ['typed', 'listening'] : ['choice', 'true-false', 'listening'];
  }
  const gaps: readonly ExerciseType[] = directions.includes('cloze') ? [] : ['cloze'];
  if (card.state === 'learning') return ['choice', ...gaps, 'letters', 'true-false', 'matching'];
  const written: readonly ExerciseType[] = ['typed', ...gaps, 'letters', 'sentence', 'listening'];
  return isFirm(card, standing) ? [...written, 'speaking'] : written;
}
