import type { StudySettings } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionItem } from '../../index.ts';
import { aSessionStudent, withTerms } from '../a-session-student.ts';
import type { World } from '../world.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What a session is made of and in which order, whatever stores it. */
export function selectionContract(open: () => Promise<World>): void {
  describe('building a session', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const aStudent = (wanted?: Parameters<typeof aSessionStudent>[1]) => aSessionStudent(world, wanted);
    const idsOf = (items: readonly SessionItem[]): string[] => items.map(({ attempt }) => attempt.id);

    it.each(['reviews-first', 'new-first'] as const)(
      'new cards stand where the deck says: %s',
      async (mixing) => {
        const student = await aStudent({ study: { mixing, newPerDay: 5 } });
        await student.learn();
        student.wait(30 * dayMs);
        const { items } = await student.page();
        const kinds = items.map(({ card }) => (card.state === 'new' ? 'n' : 'd')).join('');
        expect(kinds).toMatch(mixing === 'new-first' ? /^n+d+$/ : /^d+n+$/);
      },
    );

    it('a backlog comes with what is just below the desired retention first, when the deck says so', async () => {
      const study = { reviewOrder: 'retrievability', newPerDay: 6, mixing: 'reviews-first' } as const;
      const student = await aStudent({ study });
      const early = await student.learn();
      student.wait(20 * dayMs);
      const late = await student.page();
      for (const { card, ...item } of late.items)
        if (card.state === 'new') await student.answer({ card, ...item }, 'easy');
      student.wait(12 * dayMs);
      const moment = { at: student.now(), clock: student.learner };
      const queue = await world.study.queue(student.learner.id, student.deck.id, moment, 50);
      const isEarly = queue?.due.map(({ id }) => early.some(({ card }) => card.id === id)) ?? [];
      expect(isEarly).toContain(true);
      expect(isEarly).toContain(false);
      expect(isEarly.indexOf(true)).toBeGreaterThan(isEarly.lastIndexOf(false));
    });

    it('new cards come by level or the common words first when the deck says so, and at random in an order that stays', async () => {
      const byLevel = () =>
        withTerms((term, index) => ({ ...term, level: (['B1', 'A2', 'A1'] as const)[index % 3] ?? 'A1' }));
      const withDeck = (newOrder: StudySettings['newOrder']) =>
        aStudent({ study: { newOrder }, deck: byLevel() });
      const levels = (await (await withDeck('level')).page(50)).items.map(({ term }) => term.level ?? '');
      expect(levels).toEqual(levels.toSorted());
      const ranks = [null, 4_000, 7] as const;
      const common = withTerms((term, index) => ({ ...term, frequencyRank: ranks[index % 3] ?? null }));
      const byRank = await aStudent({ study: { newOrder: 'frequency' }, deck: common });
      const rankOf = new Map(
        byRank.deck.terms.map(({ id, frequencyRank }) => [id, frequencyRank ?? Infinity]),
      );
      for (const selection of [undefined, { cards: 'topic' }] as const) {
        const met = (await byRank.page(50, selection)).items.map(({ term }) => rankOf.get(term.id) ?? 0);
        expect(new Set(met)).toEqual(new Set([7, 4_000, Infinity]));
        expect(met).toEqual(met.toSorted((one, other) => (one === other ? 0 : one - other)));
      }
      const random = await withDeck('random');
      const words = (items: readonly SessionItem[]): string[] => items.map(({ term }) => term.headword);
      const once = words((await random.page(50, { cards: 'topic' })).items);
      expect(words((await random.page(50, { cards: 'topic' })).items)).toEqual(once);
      expect(once).not.toEqual(random.deck.terms.map(({ headword }) => headword));
    });

    it('no two exercises of one kind and category stand in a row where that can be avoided', async () => {
      const part = withTerms((term, index) => ({ ...term, category: index < 6 ? 'food' : 'drink' }));
      const student = await aStudent({ deck: part });
      const { items } = await student.page();
      const alike = items.map(({ attempt, term }) => `${attempt.exercise.type} ${term.category}`);
      expect(alike.filter((kind, index) => kind === alike[index - 1])).toEqual([]);
    });

    it('a topic is studied by itself with the topics below it, as far as it is due or new', async () => {
      const part = withTerms((term, index) => ({
        ...term,
        category: index < 3 ? 'drink' : index < 4 ? 'drink/hot' : index < 5 ? 'drinkware' : 'food',
        tags: index === 0 || index === 5 ? ['breakfast'] : [],
      }));
      const { page } = await aStudent({ deck: part });
      const drinks = await page(50, { cards: 'topic', category: 'drink' });
      expect(drinks.items).toHaveLength(4);
      expect(new Set(drinks.items.map(({ term }) => term.category))).toEqual(new Set(['drink', 'drink/hot']));
      expect((await page(50, { cards: 'topic', category: 'drink/hot' })).items).toHaveLength(1);
      const breakfast = await page(50, { cards: 'topic', tag: 'breakfast' });
      expect(breakfast.items.map(({ term }) => term.tags)).toEqual([['breakfast'], ['breakfast']]);
    });

    it('weak words are those most likely forgotten and most often, whether due or not', async () => {
      const student = await aStudent();
      const learnt = await student.learn();
      student.wait(30 * dayMs);
      const weak = (await student.page()).items.find(({ card }) => card.state === 'review') as SessionItem;
      await student.answer(weak, 'again');
      student.wait(11 * minuteMs);
      const step = (await student.page()).items.find(({ card }) => card.id === weak.card.id) as SessionItem;
      await student.answer(step);
      student.wait(20 * dayMs);
      const { items } = await student.page(5, { cards: 'weak' });
      // Its exercise may change places with the next, so that no two alike stand in a row.
      expect(items.slice(0, 2).map(({ card }) => card.id)).toContain(weak.card.id);
      expect(items).toHaveLength(5);
      expect(items.every(({ card }) => learnt.some((other) => other.card.id === card.id))).toBe(true);
      expect(items.every(({ attempt }) => attempt.kind === 'review')).toBe(true);
    });

    it.each(['weak', 'practice'] as const)(
      'a session of %s cards goes on page by page until each was recalled once, the failed ones behind the others',
      async (cards) => {
        const student = await aStudent();
        await student.learn(4);
        student.wait(5 * dayMs);
        const first = await student.page(2, { cards });
        const { sessionId } = first;
        const asked: string[] = [];
        for (let page = first; page.items.length > 0; page = await student.page(2, { cards, sessionId })) {
          expect([page.sessionId, page.nextStepAt]).toEqual([sessionId, null]);
          for (const item of page.items) {
            await student.answer(item, asked.length === 0 ? 'again' : 'good');
            asked.push(item.card.id);
          }
        }
        expect(new Set(asked.slice(0, 4)).size).toBe(4);
        expect(asked.slice(4)).toEqual(asked.slice(0, 1));
        const another = await student.page(50, { cards });
        expect(another.sessionId).not.toBe(sessionId);
        expect(another.items.length).toBeGreaterThan(0);
      },
    );

    it('practice takes any cards that were met, and a session of the deck does not go on with it', async () => {
      const student = await aStudent();
      await student.learn(5);
      const practice = await student.page(50, { cards: 'practice' });
      expect(practice.items).toHaveLength(5);
      expect(practice.items.every(({ attempt }) => attempt.kind === 'practice')).toBe(true);
      const { items } = await student.page(3);
      expect(idsOf(items).filter((id) => idsOf(practice.items).includes(id))).toEqual([]);
    });
  });
}
