import type { Exercise, Term } from '@slova/domain';
import { exerciseTypes, sealedForm } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import type { Study } from '../testing/study-in-memory.ts';
import { digest, studyInMemory } from '../testing/study-in-memory.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

describe('a session page', () => {
  it('shows a flashcard with its answers and what each rating would do', async () => {
    const study = await studyInMemory();
    const [item] = await page(study, 1);
    expect(item?.exercise).toMatchObject({
      type: 'flashcard',
      prompt: { text: 'bread', language: 'en', hint: null },
      answers: ['хлеб'],
      answerLanguage: 'ru',
      partOfSpeech: 'noun',
    });
    const intervals = intervalsOf(item);
    expect(Object.keys(intervals)).toEqual(['again', 'hard', 'good', 'easy']);
    expect(intervals['again']).toEqual({ days: 0, minutes: 1 });
    expect(intervals['easy']?.days).toBeGreaterThan(0);
  });

  it('applies the interval that it showed (rule S2)', async () => {
    const study = await studyInMemory();
    const items = await page(study, 2);
    for (const [index, rating] of (['good', 'easy'] as const).entries()) {
      const item = items[index];
      const intervals = intervalsOf(item);
      const [result] = await answer(study, item?.attemptId ?? '', { rating });
      expect(result).toMatchObject({ status: 'recorded', rating });
      expect(result?.next?.intervalDays).toBe(intervals[rating]?.days);
      if (intervals[rating]?.days === 0) expect(result?.next?.due).toHaveProperty('at');
      else expect(result?.next?.due).toEqual({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    }
  });

  it.each(['choice', 'typed'] as const)(
    'lets a %s be recognised as right, and shows nothing of its answer',
    async (type) => {
      const study = await studyInMemory();
      const item = await firstOf(study, type);
      const attempt = study.world.state.attempts.get(item.attemptId);
      const { accepted, language } = attempt?.attempt.exercise.answers ?? { accepted: [], language: '' };
      const { sealed, ...shown } = item.exercise as { sealed: { salt: string; hashes: string[] } };
      const keys = [
        'type',
        'prompt',
        'pronunciation',
        'partOfSpeech',
        'answerLanguage',
        ...(type === 'choice' ? ['options'] : []),
      ];
      expect(Object.keys(shown).toSorted()).toEqual(keys.toSorted());
      const right = sealedForm(accepted[0] ?? '', { type, language });
      expect(sealed.hashes).toContain(digest(sealed.salt + right));
      expect(sealed.hashes).not.toContain(digest(right));
      const texts = [shown, sealed.salt, sealed.hashes];
      if (type === 'typed') expect(JSON.stringify(texts)).not.toContain(accepted[0]);
    },
  );

  it('holds every type that the program says it can show, and none of their answers', async () => {
    const study = await studyInMemory({ terms: (await studyInMemory()).deck.terms.map(withExample) });
    const { exercises, answered } = await allTypes(study);
    expect([...exercises.keys()].toSorted()).toEqual(exerciseTypes.toSorted());
    for (const [type, exercise] of exercises) {
      for (const secret of ['correct', 'choice', 'isTrue', 'built', 'accepted', 'otherCards', 'realWords'])
        expect(exercise, type).not.toHaveProperty(secret);
      if (type !== 'flashcard') expect(exercise).toHaveProperty('sealed.hashes');
    }
    expect(answered).toBeGreaterThan(40);
  });

  it('shows where a text went wrong, whatever type of exercise it was given to, and shows none for options', async () => {
    const study = await studyInMemory({ terms: (await studyInMemory()).deck.terms.map(withExample) });
    const written = new Set<string>();
    for (let round = 0; round < 60; round += 1) {
      const means = { types: exerciseTypes.join(), canHear: 'en', canSpeak: 'en' };
      const { items } = await study.caller.learning.session({ deckId: study.deck.id, limit: 20, ...means });
      for (const { attemptId, exercise } of items) {
        const probing = ['typed', 'cloze', 'listening', 'letters', 'sentence'].includes(exercise.type);
        if (!probing || written.has(exercise.type) || ('options' in exercise && exercise.options !== null)) {
          await answerAny(study, attemptId, exercise.type);
          continue;
        }
        const [result] = await answer(study, attemptId, { response: 'qqqq' });
        expect(result, exercise.type).toMatchObject({
          status: 'recorded',
          verdict: 'wrong',
          rating: 'again',
        });
        expect(result?.diff.map(({ text }) => text).join(''), exercise.type).toContain('qqqq');
        written.add(exercise.type);
      }
      study.wait(items.length > 0 ? 11 * minuteMs : dayMs);
    }
    expect([...written].toSorted()).toEqual(['cloze', 'letters', 'listening', 'sentence', 'typed']);
  });

  it('asks by ear only what can be said, and aloud only what can be made out', async () => {
    const study = await studyInMemory({ terms: (await studyInMemory()).deck.terms.map(withExample) });
    const { exercises } = await allTypes(study, { canHear: 'ru', canSpeak: 'de,fr' });
    expect([...exercises.keys()]).toContain('letters');
    expect([...exercises.keys()]).not.toContain('listening');
    expect([...exercises.keys()]).not.toContain('speaking');
  });

  it('holds flashcards, choices and typed answers alone for a program that names no types', async () => {
    const study = await studyInMemory({ terms: (await studyInMemory()).deck.terms.map(withExample) });
    const { exercises } = await allTypes(study, { types: undefined });
    expect([...exercises.keys()].toSorted()).toEqual(['choice', 'flashcard', 'typed']);
  });

  it.each([{ types: 'choice,unheard-of' }, { canHear: 'en,<script>' }, { canSpeak: 'x' }])(
    'refuses means that are none: %o',
    async (means) => {
      const { caller, deck } = await studyInMemory();
      await expect(caller.learning.session({ deckId: deck.id, ...means })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    },
  );

  it('keeps how a word sounds to itself where the word is the answer', async () => {
    const deck = await studyInMemory();
    const terms = deck.deck.terms.map((term) => ({ ...term, pronunciation: 'səʊ' }));
    const study = await studyInMemory({ terms });
    const seen = new Map<string, string | null>();
    for (let round = 0; round < 6; round += 1) {
      for (const { direction, exercise, attemptId } of await page(study, 20)) {
        seen.set(direction, exercise.pronunciation);
        await answerAny(study, attemptId, exercise.type);
      }
      study.wait(dayMs);
    }
    expect(Object.fromEntries(seen)).toEqual({ recognise: 'səʊ', produce: null });
  });
});

describe('answers', () => {
  it('come back in order, with dates as text', async () => {
    const study = await studyInMemory();
    const items = await page(study, 3);
    const given = items.map(({ attemptId }) => ({
      attemptId,
      rating: 'good' as const,
      answeredAt: '2026-03-02T09:00:30.000Z',
      durationMs: 900,
    }));
    const { results } = await study.caller.learning.answer({ answers: given.toReversed() });
    expect(results.map(({ attemptId }) => attemptId)).toEqual(
      items.map(({ attemptId }) => attemptId).toReversed(),
    );
    expect(results[0]?.next?.due).toEqual({ at: expect.stringMatching(/^2026-03-02T09:\d\d:\d\d\.\d{3}Z$/) });
  });

  it('are judged by what the deck asks for: an article that is tested, a capital that matters', async () => {
    const { terms } = (await studyInMemory()).deck;
    const named = terms.map((term) => ({ ...term, headword: `the ${term.headword.toUpperCase()}` }));
    const study = await studyInMemory({ terms: named, leadingWords: 'tested', caseMatters: true });
    const typed = await firstOf(study, 'typed', 'produce');
    expect(typed.exercise).toMatchObject({ caseMatters: true });
    const stored = study.world.state.attempts.get(typed.attemptId);
    const word = stored?.attempt.exercise.answers.accepted[0] ?? '';
    const bare = word.slice('the '.length);
    const [retried] = await answer(study, typed.attemptId, { response: bare });
    expect(retried).toMatchObject({ status: 'retry', verdict: 'wrong-form', reason: 'other-article' });
    const { salt, hashes } = (typed.exercise as { sealed: { salt: string; hashes: string[] } }).sealed;
    const sealing = { type: 'typed', language: 'en', caseMatters: true } as const;
    expect(hashes).toEqual([digest(salt + sealedForm(word, sealing))]);
    expect(hashes).not.toContain(digest(salt + sealedForm(word.toLowerCase(), sealing)));
    const [result] = await answer(study, typed.attemptId, { response: word.toLowerCase() });
    expect(result).toMatchObject({ status: 'recorded', verdict: 'wrong', rating: 'again' });
  });

  it('given twice give the first result again', async () => {
    const study = await studyInMemory();
    const [item] = await page(study, 1);
    const first = await answer(study, item?.attemptId ?? '', { rating: 'good' });
    expect(await answer(study, item?.attemptId ?? '', { rating: 'again' })).toEqual(first);
  });
});

type Means = { types?: string | undefined; canHear?: string; canSpeak?: string };

/** Studies with all right answers, day after day; gives one exercise of each type met and how many were answered. */
async function allTypes(study: Study, means: Means = {}) {
  const exercises = new Map<string, Item['exercise']>();
  let answered = 0;
  for (let round = 0; round < 120; round += 1) {
    const asked = { types: exerciseTypes.join(), canHear: 'en', canSpeak: 'en', ...means };
    const { items } = await study.caller.learning.session({ deckId: study.deck.id, limit: 20, ...asked });
    for (const { attemptId, exercise } of items) {
      exercises.set(exercise.type, exercise);
      const [result] = await answerAny(study, attemptId, exercise.type);
      expect(result).toMatchObject({ status: 'recorded', rating: 'good' });
      expect(result?.correctAnswers.length).toBeGreaterThan(0);
      answered += 1;
    }
    study.wait(items.length > 0 ? 11 * minuteMs : dayMs);
  }
  return { exercises, answered };
}

const withExample = (term: Term): Term => ({
  ...term,
  senses: term.senses.map((sense) => ({
    ...sense,
    examples: [
      { text: `We would like some {{${term.headword}}} now.`, translation: 'Мы бы этого сейчас хотели.' },
    ],
  })),
});

type Intervals = Readonly<Record<string, { days: number; minutes: number }>>;

const intervalsOf = (item: Item | undefined): Intervals =>
  item?.exercise.type === 'flashcard' ? item.exercise.intervals : {};

type Item = Awaited<ReturnType<Study['caller']['learning']['session']>>['items'][number];

async function page({ caller, deck }: Study, limit: number): Promise<Item[]> {
  return (await caller.learning.session({ deckId: deck.id, limit })).items;
}

async function answer(
  study: Study,
  attemptId: string,
  given: { rating?: 'good' | 'easy' | 'again'; response?: string },
) {
  const answers = [{ attemptId, ...given, answeredAt: '2026-03-02T09:00:30.000Z', durationMs: 900 }];
  return (await study.caller.learning.answer({ answers })).results;
}

/** The first exercise of a kind that comes up when everything is answered, day after day. */
async function firstOf(
  study: Study,
  type: Item['exercise']['type'],
  direction?: Item['direction'],
): Promise<Item> {
  for (let round = 0; round < 30; round += 1) {
    const items = await page(study, 20);
    const found = items.find(
      (item) => item.exercise.type === type && item.direction === (direction ?? item.direction),
    );
    if (found) return found;
    for (const { attemptId, exercise } of items) await answerAny(study, attemptId, exercise.type);
    study.wait(items.length > 0 ? 11 * minuteMs : dayMs);
  }
  throw new Error(`No ${type} came up.`);
}

async function answerAny(study: Study, attemptId: string, type: Item['exercise']['type']) {
  const exercise = study.world.state.attempts.get(attemptId)?.attempt.exercise;
  return answer(
    study,
    attemptId,
    type === 'flashcard' || !exercise ? { rating: 'good' } : { response: rightResponse(exercise) },
  );
}

function rightResponse(exercise: Exercise): string {
  if (exercise.type === 'choice' || exercise.type === 'matching') return String(exercise.correct);
  if ('choice' in exercise && exercise.choice) return String(exercise.choice.correct);
  if (exercise.type === 'true-false') return String(exercise.isTrue);
  if ('built' in exercise) return exercise.built;
  return exercise.answers.accepted[0] ?? '';
}
