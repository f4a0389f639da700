import type { Digest, SessionItem } from '@slova/application';
import type { ExerciseView } from '@slova/contract';
import { withoutAnswers } from '@slova/domain';
import { intervalsShown } from './intervals-shown.ts';
import { sealed } from './sealed.ts';

/** What a learner may see of an exercise before answering it: the answer of a flashcard, of the others only its seal. */
export function exerciseViewOf({ attempt, card, term, outcomes }: SessionItem, digest: Digest): ExerciseView {
  const { exercise } = attempt;
  const shown = withoutAnswers(exercise);
  const facts = {
    pronunciation: card.direction === 'recognise' ? term.pronunciation : soundAlong(exercise),
    partOfSpeech: term.partOfSpeech,
  };
  if (shown.type === 'flashcard') {
    return { ...shown, ...facts, intervals: intervalsShown(outcomes, attempt.shownAt) };
  }
  const view = { ...facts, sealed: sealed(exercise, attempt.id, digest) };
  if (shown.type !== 'listening') return { ...shown, ...view };
  return { ...shown, ...view, recording: shown.recording ? `/media/${shown.recording}` : null };
}

// How the headword sounds would give it away where it is the answer, unless that travels along.
const soundAlong = ({ type, answers }: SessionItem['attempt']['exercise']): string | null =>
  (type === 'flashcard' && answers.pronunciation) || null;
