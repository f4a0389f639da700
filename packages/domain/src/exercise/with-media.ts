import type { Term, TermPicture } from '../content/index.ts';
import type { Direction } from '../review/index.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseType } from './exercise-type.ts';

/**
 * An exercise with the picture of its term and the recording of its headword. A picture shows what a term means, so it belongs to
 * the meaning: where that is the question it is seen with it, where that is the answer it is seen with the answer. Of several
 * meanings it shows the first. Its words may name the term, so they come with the answer always, and so does the recording.
 */
export function withMedia<Made extends Exercise>(
  exercise: Made,
  { picture, recording, senses }: Pick<Term, 'picture' | 'recording' | 'senses'>,
  direction: Direction,
): Made {
  const { prompt, answers } = exercise;
  const isOfFirst = prompt.text === senses[0]?.answers[0];
  const isSeen = direction === 'produce' && isOfFirst && askedByMeaning.has(exercise.type);
  return {
    ...exercise,
    prompt: picture && isSeen ? { ...prompt, picture: unnamed(picture) } : prompt,
    answers: { ...answers, ...(picture && { picture }), ...(recording && { soundId: recording }) },
  };
}

const unnamed = ({ id, width, height }: TermPicture): Omit<TermPicture, 'alt'> => ({ id, width, height });

// The others ask by a sentence or a sound, which are to be understood without it, or show more than one word.
const askedByMeaning: ReadonlySet<ExerciseType> = new Set([
  'flashcard',
  'choice',
  'typed',
  'letters',
  'speaking',
]);
