import { ratings } from '@slova/domain';
import { z } from 'zod';

const prompt = z.object({ text: z.string(), language: z.string(), hint: z.string().nullable() });
const example = z.object({ text: z.string(), translation: z.string().optional() }).nullable();

/** When a card would come back: a whole number of days, or of minutes for a step under a day. */
export const nextInterval = z.object({ days: z.int(), minutes: z.int() });

/**
 * Accepted answers in a form that shows none of them: SHA-256 (hex) of `salt` + the normalised answer. A browser that finds
 * the hash of what was typed may show "right" before the server has answered.
 */
export const sealedAnswers = z.object({ salt: z.string(), hashes: z.array(z.string()) });

/** An exercise as it travels: a flashcard carries its answer, because its learner grades it; the others do not. */
export const exerciseView = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('flashcard'),
    prompt,
    pronunciation: z.string().nullable(),
    partOfSpeech: z.string(),
    answers: z.array(z.string()),
    answerLanguage: z.string(),
    example,
    note: z.string().nullable(),
    intervals: z.record(z.enum(ratings), nextInterval),
  }),
  z.object({
    type: z.literal('choice'),
    prompt,
    pronunciation: z.string().nullable(),
    partOfSpeech: z.string(),
    answerLanguage: z.string(),
    options: z.array(z.string()),
    sealed: sealedAnswers,
  }),
  z.object({
    type: z.literal('typed'),
    prompt,
    pronunciation: z.string().nullable(),
    partOfSpeech: z.string(),
    answerLanguage: z.string(),
    sealed: sealedAnswers,
  }),
]);
export type ExerciseView = z.output<typeof exerciseView>;
