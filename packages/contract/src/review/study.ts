import { cardStates, directions, ratings, reasons, verdicts } from '@slova/domain';
import { z } from 'zod';
import { calendarDay, id, instant, typedText } from '../scalars.ts';
import { exerciseView } from './exercise.ts';

/** `GET learning/session` */
export const sessionRequest = z.strictObject({
  deckId: id<'deck'>(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

export const sessionItem = z.object({
  attemptId: id<'attempt'>(),
  cardId: id<'card'>(),
  direction: z.enum(directions),
  state: z.enum(cardStates),
  exercise: exerciseView,
});

/** A page of named attempts. `nextStepAt` says when the next learning step falls due, if all else is done. */
export const sessionPage = z.object({
  sessionId: id<'study-session'>(),
  items: z.array(sessionItem),
  remaining: z.object({ due: z.int(), new: z.int() }),
  nextStepAt: instant.nullable(),
});

const answer = z.strictObject({
  attemptId: id<'attempt'>(),
  /** Typed text, or the number of the chosen option. */
  response: typedText(0, 500).optional(),
  /** Flashcards only. */
  rating: z.enum(ratings).optional(),
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  durationMs: z.int().min(0).max(86_400_000),
});

/** `POST learning/answers`. Attempts are answered in the order given. */
export const answers = z.strictObject({ answers: z.array(answer).min(1).max(50) });

const diffPart = z.object({ kind: z.enum(['same', 'missing', 'extra']), text: z.string() });

/**
 * The result of one answer. `recorded`: it counted (a repeated request gets the same result). `retry`: nothing was
 * written, answer again. `stale`: the card changed or the day turned since it was shown; fetch a new session page.
 */
export const answerResult = z.object({
  attemptId: id<'attempt'>(),
  status: z.enum(['recorded', 'retry', 'stale']),
  verdict: z.enum(verdicts),
  reason: z.enum(reasons),
  rating: z.enum(ratings).nullable(),
  correctAnswers: z.array(z.string()),
  diff: z.array(diffPart),
  example: z.object({ text: z.string(), translation: z.string().optional() }).nullable(),
  note: z.string().nullable(),
  next: z
    .object({
      due: z.union([z.object({ at: instant }), z.object({ on: calendarDay })]),
      stability: z.number(),
      difficulty: z.number(),
      intervalDays: z.int(),
    })
    .nullable(),
});
export const answerResults = z.object({ results: z.array(answerResult) });
export type AnswerResult = z.output<typeof answerResult>;
