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
  readonly right: number;
  readonly newWords: readonly MetWord[];
  readonly toRevisit: readonly MetWord[];
};

/** Sums up a session: how much, how well, what was new, what deserves another look. Answers not yet judged count as given, not as right. */
export function summarise(answered: readonly Answered[]): SessionSummary {
  const wrong = answered.filter((entry) => wasRight(entry) === false);
  return {
    answers: answered.length,
    right: answered.filter(wasRight).length,
    newWords: words(answered.filter(({ item }) => item.state === 'new')),
    toRevisit: words(wrong.filter(({ item }) => item.state !== 'new')),
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
