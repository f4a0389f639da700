import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { studyInMemory } from '../testing/study-in-memory.ts';

const dayMs = 86_400_000;

describe('what a learner does to cards', () => {
  it('is done once for each request, and one undo takes a whole call back', async () => {
    const { caller, deck } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 3 });
    const requests = items.map(({ cardId }) => ({
      requestId: randomUUID(),
      cardId,
      action: { kind: 'hold' as const, held: 'known' as const },
    }));
    const outcomes = ['done', 'done', 'done'];
    expect(await caller.cards.act({ requests })).toEqual({ outcomes });
    expect(await caller.cards.act({ requests })).toEqual({ outcomes });
    const { undone } = await caller.cards.undo({});
    expect(undone).toMatchObject([{ kind: 'hold', cards: 3 }]);
    await expect(caller.cards.undo({})).rejects.toThrow('nothing_to_undo');
  });

  it('is taken back in the deck where it was done, when undo is asked for there', async () => {
    const { caller, deck } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 1 });
    const { cardId = '' } = items[0] ?? {};
    const action = { kind: 'hold' as const, held: 'known' as const };
    await caller.cards.act({ requests: [{ requestId: randomUUID(), cardId, action }] });
    await expect(caller.cards.undo({ deckId: randomUUID() })).rejects.toThrow('nothing_to_undo');
    expect(await caller.cards.undo({ deckId: deck.id })).toMatchObject({
      undone: [{ kind: 'hold', cardId }],
    });
  });

  it('sets a due day given as a date, and postpones it', async () => {
    const { caller, deck, world } = await studyInMemory();
    const { items } = await caller.learning.session({ deckId: deck.id, limit: 1 });
    const { attemptId = '', cardId = '' } = items[0] ?? {};
    const answers = [
      { attemptId, rating: 'easy' as const, answeredAt: '2026-03-02T09:00:30Z', durationMs: 900 },
    ];
    await caller.learning.answer({ answers });
    const action = { kind: 'set-due' as const, dueOn: '2026-03-20' };
    await caller.cards.act({ requests: [{ requestId: randomUUID(), cardId, action }] });
    expect(world.state.cards.get(cardId)?.due).toEqual({ on: Date.UTC(2026, 2, 20) / dayMs });
    expect(await caller.cards.shiftDue({ requestId: randomUUID(), days: 2, cardIds: [cardId] })).toEqual({
      cards: 1,
    });
    expect(world.state.cards.get(cardId)?.due).toEqual({ on: Date.UTC(2026, 2, 22) / dayMs });
  });

  it('refuses a shift of nothing in particular, and one by no days', async () => {
    const { caller, deck } = await studyInMemory();
    const requestId = randomUUID();
    const refused = { code: 'BAD_REQUEST' };
    await expect(caller.cards.shiftDue({ requestId, days: 2 })).rejects.toMatchObject(refused);
    const byNoDays = { requestId, days: 0, deckId: deck.id };
    await expect(caller.cards.shiftDue(byNoDays)).rejects.toMatchObject(refused);
  });
});

describe('answers from a device that was offline', () => {
  it('are applied in the order in which they were given, and told in the order in which they came', async () => {
    const { caller, deck, world, wait } = await studyInMemory();
    const shown = async (cards?: 'topic') =>
      (await caller.learning.session({ deckId: deck.id, limit: 1, cards })).items[0];
    const one = await shown();
    // A session of the learner's own names the card anew.
    const other = await shown('topic');
    expect(other?.cardId).toBe(one?.cardId);
    wait(600_000);
    const late = (attemptId = '', minute = 0) => ({
      attemptId,
      rating: 'good' as const,
      answeredAt: `2026-03-02T09:0${minute}:00Z`,
      durationMs: 900,
      late: true,
    });
    const answers = [late(one?.attemptId, 5), late(other?.attemptId, 1)];
    const { results } = await caller.learning.answer({ answers });
    expect(results.map(({ attemptId }) => attemptId)).toEqual([one?.attemptId, other?.attemptId]);
    expect(results.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
    expect(world.state.log.map(({ id }) => id)).toEqual([other?.attemptId, one?.attemptId]);
  });
});
