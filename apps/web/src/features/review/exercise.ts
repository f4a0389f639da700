import type { Inputs, Outputs } from '../../shared/api/outputs.ts';

/** A page of named attempts, as the server hands it out. */
export type SessionPage = Outputs['learning']['session'];
/** One named attempt with its exercise. */
export type SessionItem = SessionPage['items'][number];
export type Exercise = SessionItem['exercise'];
export type ExerciseOf<Type extends Exercise['type']> = Extract<Exercise, { type: Type }>;

/** The server's word on an answer. */
export type AnswerResult = Outputs['learning']['answer']['results'][number];
/** An answer as it is sent. */
export type SentAnswer = Inputs['learning']['answer']['answers'][number];
/** What the learner gave: a text or the number of an option, or a rating. */
export type Given = Pick<SentAnswer, 'response' | 'rating' | 'hinted'>;
/** A part of the answer that was given away. */
export type Hint = NonNullable<Outputs['learning']['hint']['hint']>;
