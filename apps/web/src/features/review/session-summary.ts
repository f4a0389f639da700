import type { Answered } from './study-state.ts';

/** A word with its answer, for the list at the end. */
export type MetWord = {
  readonly cardId: string;
  readonly prompt: string;
  readonly promptLanguage: string;
  readonly answer: string;
  readonly answerLanguage: string;
};

/** What a session came to. */
export type SessionSummary = {
  readonly answers: number;
  /** Of the words known before, how many were remembered, 0–1; null when all were new. */
  readonly remembered: number | null;
  readonly newWords: readonly MetWord[];
  readonly toRevisit: readonly MetWord[];
};

/** Sums up a session: how much, how well, what was new, what deserves another look. Answers that nobody has judged yet are counted as given only. */
export function summarise(answered: readonly Answered[]): SessionSummary {
  // Nobody can remember a word they have never met, so new ones are not counted as forgotten.
  const judged = answered.filter((entry) => entry.item.state !== 'new' && wasRight(entry) !== null);
  const right = judged.filter(wasRight);
  return {
    answers: answered.length,
    remembered: judged.length === 0 ? null : right.length / judged.length,
    newWords: words(answered.filter(({ item }) => item.state === 'new')),
    toRevisit: words(judged.filter((entry) => wasRight(entry) === false)),
  };
}

function wasRight({ first, result }: Answered): boolean | null {
  return result?.rating ? result.rating !== 'again' : first.right;
}

function words(entries: readonly Answered[]): MetWord[] {
  const byCard = new Map(entries.map((entry) => [entry.item.cardId, metWord(entry)]));
  return [...byCard.values()];
}

function metWord({ item, result }: Answered): MetWord {
  const { exercise, cardId } = item;
  const answer =
    result?.correctAnswers[0] ?? (exercise.type === 'flashcard' ? exercise.answers[0] : '') ?? '';
  return {
    cardId,
    prompt: exercise.prompt.text,
    promptLanguage: exercise.prompt.language,
    answer,
    answerLanguage: exercise.answerLanguage,
  };
}
