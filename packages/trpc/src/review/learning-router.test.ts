import { languageRules, normalise } from '@slova/domain';
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
      const right = normalise(accepted[0] ?? '', languageRules(language));
      expect(sealed.hashes).toContain(digest(sealed.salt + right));
      expect(sealed.hashes).not.toContain(digest(right));
      if (type === 'typed') expect(JSON.stringify(item)).not.toContain(accepted[0]);
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

  it('given twice give the first result again', async () => {
    const study = await studyInMemory();
    const [item] = await page(study, 1);
    const first = await answer(study, item?.attemptId ?? '', { rating: 'good' });
    expect(await answer(study, item?.attemptId ?? '', { rating: 'again' })).toEqual(first);
  });
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
async function firstOf(study: Study, type: Item['exercise']['type']): Promise<Item> {
  for (let round = 0; round < 30; round += 1) {
    const items = await page(study, 20);
    const found = items.find(({ exercise }) => exercise.type === type);
    if (found) return found;
    for (const { attemptId, exercise } of items) await answerAny(study, attemptId, exercise.type);
    study.wait(items.length > 0 ? 11 * minuteMs : dayMs);
  }
  throw new Error(`No ${type} came up.`);
}

async function answerAny(study: Study, attemptId: string, type: Item['exercise']['type']): Promise<void> {
  const accepted = study.world.state.attempts.get(attemptId)?.attempt.exercise;
  const response =
    accepted?.type === 'choice' ? String(accepted.correct) : (accepted?.answers.accepted[0] ?? '');
  await answer(study, attemptId, type === 'flashcard' ? { rating: 'good' } : { response });
}
