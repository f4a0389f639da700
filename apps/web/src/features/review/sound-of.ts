import type { AnswerResult, SessionItem } from './exercise.ts';
import type { Phase } from './study-state.ts';
import type { AudibleWord } from './word-sound.ts';

/** What may be heard on the screen as it stands: what is asked by ear, or the word's recording with its answer; null: nothing. */
export function soundOf(phase: Phase): AudibleWord | null {
  if (phase.name !== 'asking' && phase.name !== 'feedback') return null;
  const { exercise } = phase.item;
  if (exercise.type === 'listening') return exercise;
  if (phase.name === 'feedback') return wordSoundOf(phase.item, phase.result);
  if (exercise.type !== 'flashcard' || !phase.shown) return null;
  return wordSoundOf(phase.item, { soundId: exercise.soundId, correctAnswers: exercise.answers });
}

/** The word that is learnt, as its author recorded it; null: nobody has, or it is not to be heard yet. */
export function wordSoundOf(
  { exercise, direction }: SessionItem,
  told: { readonly soundId?: AnswerResult['soundId']; readonly correctAnswers: readonly string[] } | null,
): AudibleWord | null {
  if (told?.soundId === undefined) return null;
  const recording = `/media/${told.soundId}`;
  return direction === 'recognise'
    ? { spoken: exercise.prompt.text, spokenLanguage: exercise.prompt.language, recording }
    : { spoken: told.correctAnswers[0] ?? '', spokenLanguage: exercise.answerLanguage, recording };
}
