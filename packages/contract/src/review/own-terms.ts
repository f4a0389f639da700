import { longestOwnAnswer, longestOwnNote, mostOwnAnswers, termSides } from '@slova/domain';
import { z } from 'zod';
import { id, typedText } from '../scalars.ts';

const texts = z.array(z.string()).readonly();

/** `GET learning/cards/{cardId}/own`: a term as its learner may change it for themselves. */
export const ownTerm = z.object({
  termId: id<'term'>(),
  headword: z.string(),
  /** By what is asked: the language of the answer, what counts anyway, and what the learner added. */
  languages: z.record(z.enum(termSides), z.string()),
  accepted: z.record(z.enum(termSides), texts),
  answers: z.record(z.enum(termSides), texts),
  note: z.string().nullable(),
  /** What is ever answered by typing. */
  typed: z.array(z.enum(termSides)),
});

const ownAnswers = z.array(typedText(1, longestOwnAnswer)).max(mostOwnAnswers);

/** `PATCH learning/cards/{cardId}/own`. Both lists and the note replace what was there. */
export const ownTermChange = z.strictObject({
  cardId: id<'card'>(),
  answers: z.strictObject({ recognise: ownAnswers, produce: ownAnswers }),
  note: typedText(0, longestOwnNote)
    .nullable()
    .transform((note) => note || null),
});

/** `POST learning/attempts/{attemptId}/count`. The same attempt counts once. */
export const answerClaim = z.strictObject({
  attemptId: id<'attempt'>(),
  /** What was typed and found wrong. */
  response: typedText(1, longestOwnAnswer),
});

export const attemptChoice = z.strictObject({ attemptId: id<'attempt'>() });

/** How the answer begins, the number of an option that is wrong, or that of the tile that comes first. */
export const hint = z.object({
  hint: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('start'), text: z.string() }),
      z.object({ kind: z.literal('wrong-option'), option: z.int() }),
      z.object({ kind: z.literal('tile'), tile: z.int() }),
    ])
    .nullable(),
});
