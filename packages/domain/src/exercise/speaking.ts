import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf, includesLanguage, plainMeans } from './exercise-material.ts';
import { checkTyped, otherWords } from './typed.ts';
import type { Check } from './verdict.ts';
import { verdicts } from './verdict.ts';

/** Say the word for a meaning, where the learner's device can make out that language. */
export function makeSpeaking(material: ExerciseMaterial): ExerciseOf<'speaking'> | null {
  const { card, deck, means = plainMeans } = material;
  if (card.direction !== 'produce' || !includesLanguage(means.canSpeak, deck.termLanguage)) return null;
  const asked = askedOf(material);
  // Nobody speaks in capitals.
  const answers = { ...asked.answers, caseMatters: false };
  return { type: 'speaking', ...asked, answers, ...otherWords(material) };
}

/** The response holds what was made out, one guess a line; the best of them counts, because the doubt is the machine's. */
export function checkSpeaking(exercise: ExerciseOf<'speaking'>, response: string): Check {
  const checks = response.split('\n').map((guess) => checkTyped(exercise, guess));
  const rank = ({ verdict }: Check): number => verdicts.indexOf(verdict);
  return checks.reduce((best, check) => (rank(check) < rank(best) ? check : best));
}
