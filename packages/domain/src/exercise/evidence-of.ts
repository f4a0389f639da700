import type { Evidence } from '../review/index.ts';
import { certain } from '../review/index.ts';
import type { Exercise } from './exercise.ts';

/**
 * How far an answer to an exercise can be believed (EXE-10). Who has nothing but luck picks one option of all; tiles show
 * their letters or words and give some of the answer away; a recogniser of speech mishears one word in twelve or so. Typed
 * answers and the learner's own judgement are taken at their word.
 */
export function evidenceOf(exercise: Exercise): Evidence {
  switch (exercise.type) {
    case 'choice':
    case 'matching':
      return guessOneOf(exercise.options.length);
    case 'cloze':
    case 'listening':
      return exercise.choice ? guessOneOf(exercise.choice.options.length) : certain;
    case 'true-false':
      return guessOneOf(2);
    case 'letters':
    case 'sentence':
      return builtFromTiles;
    case 'speaking':
      return heardByMachine;
    case 'flashcard':
    case 'typed':
      return certain;
  }
}

/**
 * The luckiest guess of an answer that still comes from memory: above it the answer was picked from what was shown, and picked
 * answers alone master nothing (rule S13).
 */
export const luckiestRecall = 0.1;

const guessOneOf = (options: number): Evidence => ({ guess: 1 / options, slip: 0 });
const builtFromTiles: Evidence = { guess: luckiestRecall, slip: 0 };
const heardByMachine: Evidence = { guess: 0, slip: 0.08 };
