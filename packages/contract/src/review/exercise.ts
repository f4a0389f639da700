import { gradings, ratings } from '@slova/domain';
import { z } from 'zod';
import { namedPicture, shownPicture, soundId } from './shown-media.ts';

const texts = z.array(z.string()).readonly();
const example = z.object({ text: z.string(), translation: z.string().optional() }).nullable();

/** When a card would come back: a whole number of days, or of minutes for a step under a day. */
export const nextInterval = z.object({ days: z.int(), minutes: z.int() });

/**
 * What is right, in a form that does not show it: SHA-256 (hex) of `salt` + the normalised text, of a sentence its words. A browser that finds the hash
 * of what was given may show "right" before the server has answered.
 */
export const sealedAnswers = z.object({ salt: z.string(), hashes: z.array(z.string()) });

const sentence = z.object({ before: z.string(), after: z.string(), translation: z.string().nullable() });

const question = {
  prompt: z.object({
    text: z.string(),
    language: z.string(),
    hint: z.string().nullable(),
    /** Of what is asked for, where it belongs to the question. */
    picture: shownPicture.optional(),
  }),
  pronunciation: z.string().nullable(),
  partOfSpeech: z.string(),
  answerLanguage: z.string(),
  /** Small and capital letters are different answers here. */
  caseMatters: z.boolean().optional(),
};
const checked = { ...question, sealed: sealedAnswers };
/** Pieces to put in order between `before` and `after`; the response is all of it as one text. */
const tiles = { tiles: texts, before: z.string(), after: z.string() };

/**
 * An exercise as it travels: a flashcard carries its answer, because its learner grades it; the others do not. The response to
 * options is the number of one (from 0), to `true-false` one of these words, to anything else a text.
 */
export const exerciseView = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('flashcard'),
    ...question,
    /** `two`: only Again and Good are offered. */
    grading: z.enum(gradings),
    answers: texts,
    example,
    note: z.string().nullable(),
    picture: namedPicture.optional(),
    soundId,
    ownNote: z.string().optional(),
    /** Where the word is asked for that it lacks. */
    sentence: sentence.optional(),
    intervals: z.record(z.enum(ratings), nextInterval),
  }),
  z.object({ type: z.literal('choice'), ...checked, options: texts }),
  z.object({ type: z.literal('typed'), ...checked }),
  /** A sentence with a gap; without options the gap is filled by typing. */
  z.object({
    type: z.literal('cloze'),
    ...checked,
    sentence,
    options: texts.nullable(),
  }),
  /**
   * `spoken` is heard, not shown. Where the answer's language is that of the sound, it is written down: the one answer that has
   * to travel in clear.
   */
  z.object({
    type: z.literal('listening'),
    ...checked,
    spoken: z.string(),
    spokenLanguage: z.string(),
    /** The path of a recording of it on this origin; null: it takes a voice of the device. */
    recording: z.string().nullable(),
    options: texts.nullable(),
  }),
  /** One pair of a board: the items of a page with the same `group` stand on it together and share their options. */
  z.object({ type: z.literal('matching'), ...checked, options: texts, group: z.string() }),
  z.object({ type: z.literal('letters'), ...checked, ...tiles }),
  z.object({ type: z.literal('sentence'), ...checked, ...tiles, translation: z.string() }),
  z.object({ type: z.literal('true-false'), ...checked, shown: z.string() }),
  /** The response is what was made out, one guess a line, or what was typed instead. */
  z.object({ type: z.literal('speaking'), ...checked }),
]);
export type ExerciseView = z.output<typeof exerciseView>;
