import { describe, expect, it } from 'vitest';
import { studyInMemory } from '../testing/study-in-memory.ts';

describe('a term as its learner wants it', () => {
  it('is shown with what counts anyway, and keeps a note that is shown with the next exercise', async () => {
    const { caller, deck } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 1 });
    const cardId = items[0]?.cardId ?? '';
    const answers = { recognise: [' мой  ответ '], produce: [] };
    expect(await caller.ownTerms.change({ cardId, answers, note: ' from a song ' })).toEqual({ done: true });
    const own = await caller.ownTerms.show({ cardId });
    expect(own).toMatchObject({ answers: { recognise: ['мой ответ'], produce: [] }, note: 'from a song' });
    expect(own.accepted.produce).toEqual([own.headword]);
    const [again] = (await caller.learning.session({ deckId: deck.id, cards: 'card', cardId })).items;
    expect(again?.exercise).toMatchObject({ ownNote: 'from a song' });
    await caller.ownTerms.change({ cardId, answers, note: '' });
    expect((await caller.ownTerms.show({ cardId })).note).toBeNull();
  });

  it('takes no more and no longer answers than fit', async () => {
    const { caller, deck } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 1 });
    const cardId = items[0]?.cardId ?? '';
    const many = Array.from({ length: 21 }, (_, index) => `word ${index}`);
    for (const produce of [many, ['x'.repeat(201)], ['']]) {
      const change = { cardId, answers: { recognise: [], produce }, note: null };
      await expect(caller.ownTerms.change(change)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });
});

describe('a hint', () => {
  it('is how the answer begins, and makes the answer Hard at most', async () => {
    const { caller, deck } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 1 });
    const [item] = items;
    if (item?.exercise.type !== 'flashcard') throw new Error('a new card is a flashcard');
    const { hint } = await caller.learning.hint({ attemptId: item.attemptId });
    expect(hint).toEqual({ kind: 'start', text: item.exercise.answers[0]?.[0] });
    const given = { attemptId: item.attemptId, answeredAt: '2026-03-02T09:00:30Z', durationMs: 900 };
    const { results } = await caller.learning.answer({
      answers: [{ ...given, rating: 'easy' }],
    });
    expect(results[0]).toMatchObject({ status: 'recorded', rating: 'hard' });
  });
});
