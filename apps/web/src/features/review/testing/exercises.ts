import type { AnswerResult, SentAnswer, SessionItem, SessionPage } from '../exercise.ts';

type ItemChanges = Partial<Pick<SessionItem, 'state' | 'direction' | 'exercise'>>;

/** An exercise named by a short word, which also names its attempt and its card. */
export function anItem(name: string, changes: ItemChanges = {}): SessionItem {
  const item = {
    attemptId: `attempt-${name}`,
    cardId: `card-${name}`,
    direction: 'recognise',
    state: 'review',
  };
  return { ...item, exercise: aFlashcard(name), ...changes } as SessionItem;
}

const prompt = (text: string): SessionItem['exercise']['prompt'] => ({ text, language: 'en', hint: null });
const word = { pronunciation: null, partOfSpeech: 'noun', answerLanguage: 'ru' };

export function aFlashcard(text: string): SessionItem['exercise'] {
  const interval = { days: 0, minutes: 10 };
  const intervals = { again: interval, hard: interval, good: interval, easy: { days: 4, minutes: 0 } };
  return {
    type: 'flashcard',
    grading: 'four',
    ...word,
    prompt: prompt(text),
    answers: [`${text} по-русски`],
    example: null,
    note: null,
    intervals,
  };
}

export function aTyped(text: string, hashes: string[] = []): SessionItem['exercise'] {
  return { type: 'typed', ...word, prompt: prompt(text), sealed: { salt: 'salt', hashes } };
}

/** One pair of a board. */
export function aPair(
  text: string,
  options: string[],
  group = 'board',
  hashes: string[] = [],
): SessionItem['exercise'] {
  return {
    type: 'matching',
    ...word,
    prompt: prompt(text),
    options,
    group,
    sealed: { salt: 'salt', hashes },
  };
}

export function aTrueFalse(text: string, shown: string, hashes: string[] = []): SessionItem['exercise'] {
  return { type: 'true-false', ...word, prompt: prompt(text), shown, sealed: { salt: 'salt', hashes } };
}

/** A sentence with a gap, to be chosen for with options and typed into without. */
export function aCloze(options: string[] | null, hashes: string[] = []): SessionItem['exercise'] {
  const sentence = { before: 'She ', after: ' at home.', translation: 'Она работает дома.' };
  return {
    type: 'cloze',
    ...word,
    answerLanguage: 'en',
    prompt: { text: 'работать', language: 'ru', hint: null },
    sentence,
    options,
    sealed: { salt: 'salt', hashes },
  };
}

export function aListening(options: string[] | null): SessionItem['exercise'] {
  return {
    type: 'listening',
    ...word,
    prompt: prompt('city'),
    spoken: 'city',
    spokenLanguage: 'en',
    recording: null,
    options,
    sealed: { salt: 'salt', hashes: [] },
  };
}

export function aLetters(tiles: string[], before = ''): SessionItem['exercise'] & { type: 'letters' } {
  const sealed = { salt: 'salt', hashes: [] };
  return { type: 'letters', ...word, prompt: prompt('дом'), tiles, before, after: '', sealed };
}

export function aChoice(text: string, options: string[], hashes: string[] = []): SessionItem['exercise'] {
  return { type: 'choice', ...word, prompt: prompt(text), options, sealed: { salt: 'salt', hashes } };
}

/** A page of exercises; `more` are those the server has beyond it. */
export function aPage(
  items: SessionItem[],
  { more = 0, nextStepAt = null }: { more?: number; nextStepAt?: string | null } = {},
): SessionPage {
  return {
    sessionId: 'session',
    items,
    remaining: { due: items.length + more, new: 0 },
    nextStepAt,
  } as unknown as SessionPage;
}

/** The server's word on the attempt of that name. */
export function aResult(name: string, changes: Partial<AnswerResult> = {}): AnswerResult {
  const result = {
    attemptId: `attempt-${name}`,
    status: 'recorded',
    verdict: 'exact',
    reason: 'same',
    rating: 'good',
  };
  return {
    ...result,
    correctAnswers: [],
    diff: [],
    example: null,
    note: null,
    next: null,
    ...changes,
  } as AnswerResult;
}

export function anAnswer(name: string): SentAnswer {
  return {
    attemptId: `attempt-${name}`,
    rating: 'good',
    answeredAt: '2026-11-22T10:00:00.000Z',
    durationMs: 1_000,
  };
}
