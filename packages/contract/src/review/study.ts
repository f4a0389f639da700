import { cardStates, directions, exerciseTypes, plainMeans, ratings, reasons, verdicts } from '@slova/domain';
import { z } from 'zod';
import { calendarDay, id, instant, typedText } from '../scalars.ts';
import { exerciseView } from './exercise.ts';
import { namedPicture, soundId } from './shown-media.ts';

const languageTag = z.string().regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/u);

/** Items with commas between them, as an address can carry them. */
const list = <Item extends z.ZodType<string, string>>(item: Item, most: number) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item).max(most));

/** `GET learning/session` */
export const sessionRequest = z
  .strictObject({
    deckId: id<'deck'>(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    /** Exercise types that the program can show, with commas between them. Unsaid: flashcard, choice, typed. */
    types: list(z.enum(exerciseTypes), exerciseTypes.length).default([...plainMeans.types]),
    /** Languages that the device can say: others are not asked by ear. */
    canHear: list(languageTag, 200).default([]),
    /** Languages that the device can make out when they are spoken. */
    canSpeak: list(languageTag, 200).default([]),
    /**
     * Cards that the learner picks: weak ones, those of a topic, any for practice, or the one `card` that was taken back.
     * Unsaid: the deck's queue.
     */
    cards: z.enum(['weak', 'topic', 'practice', 'card']).optional(),
    category: typedText(1, 200).optional(),
    tag: typedText(1, 200).optional(),
    /** This card alone. */
    cardId: id<'card'>().optional(),
    /** The session of weak words or practice that goes on: it asks each card until it was recalled once. */
    sessionId: id<'study-session'>().optional(),
  })
  .refine(({ cards, cardId }) => cards !== 'card' || cardId !== undefined, { path: ['cardId'] });

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
  /** Typed text, the number of the chosen option, or `true` or `false`. */
  response: typedText(0, 500).optional(),
  /** Flashcards only. */
  rating: z.enum(ratings).optional(),
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  durationMs: z.int().min(0).max(86_400_000),
  /** A hint was looked at before: the answer is worth Hard at most. */
  hinted: z.boolean().optional(),
  /** Given while the device was offline: it counts although its card may have changed since. */
  late: z.boolean().optional(),
});

/** `POST learning/answers`. Attempts are answered in the order given, or by answer time when some come late. */
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
  picture: namedPicture.optional(),
  soundId,
  /** What the learner wrote down for themselves. */
  ownNote: z.string().optional(),
  /** How the word sounds or is read, where it is the answer. */
  pronunciation: z.string().optional(),
  next: z
    .object({
      due: z.union([z.object({ at: instant }), z.object({ on: calendarDay })]),
      stability: z.number(),
      difficulty: z.number(),
      intervalDays: z.int(),
    })
    .nullable(),
  /** The answer was taken back since. */
  undone: z.literal(true).optional(),
});
export const answerResults = z.object({ results: z.array(answerResult) });
export type AnswerResult = z.output<typeof answerResult>;
