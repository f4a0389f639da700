import type { KeyScreen } from './key-map.ts';
import { optionsOf } from './options-of.ts';
import { ratingsOf } from './ratings-of.ts';
import { soundOf } from './sound-of.ts';
import type { StudyState } from './study-state.ts';
import { isBoardDone } from './study-state.ts';

/** What the screen can do with a key, as the session stands. Tiles and boards hear their own keys while they have the focus. */
export function keyScreen({ phase }: StudyState, singleKeys: boolean): KeyScreen {
  const screen: KeyScreen = {
    waitsFor: 'nothing',
    options: 0,
    ratings: [],
    lettersAct: true,
    sounds: soundOf(phase) !== null,
    singleKeys,
  };
  if (phase.name === 'feedback') {
    return { ...screen, waitsFor: 'continue' };
  }
  if (isBoardDone(phase)) return { ...screen, waitsFor: 'continue' };
  if (phase.name !== 'asking') return screen;
  const { exercise } = phase.item;
  if (exercise.type === 'flashcard') {
    return {
      ...screen,
      waitsFor: phase.shown ? 'rating' : 'show',
      ratings: ratingsOf(exercise, phase.hint !== null),
    };
  }
  const options = optionsOf(exercise)?.length ?? 0;
  if (options === 0) return { ...screen, lettersAct: exercise.type !== 'letters' };
  return { ...screen, options, waitsFor: exercise.type === 'true-false' ? 'pair' : 'choice' };
}
