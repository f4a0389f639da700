import { chosenDays, outcomesOf } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionItem } from '../../index.ts';
import { makeChangeDeckSettings, makeChangeEasyDays } from '../../index.ts';
import { aSessionStudent } from '../a-session-student.ts';
import type { World } from '../world.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How a session goes on, and that what it shows is what it applies, whatever stores it. */
export function sessionContract(open: () => Promise<World>): void {
  describe('a session', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const aStudent = (wanted?: Parameters<typeof aSessionStudent>[1]) => aSessionStudent(world, wanted);
    const idsOf = (items: readonly SessionItem[]): string[] => items.map(({ attempt }) => attempt.id);

    it('an unfinished session goes on where it stopped, in the same order, on any device', async () => {
      const { page, answer } = await aStudent();
      const first = await page(6);
      const [one, , third] = first.items as [SessionItem, SessionItem, SessionItem];
      await answer(one);
      await answer(third);
      const resumed = await page(4);
      expect(resumed.sessionId).toBe(first.sessionId);
      expect(idsOf(resumed.items)).toEqual(
        idsOf(first.items).filter((_, index) => index !== 0 && index !== 2),
      );
      expect(resumed.items[0]?.outcomes.good.memory).toEqual(first.items[1]?.outcomes.good.memory);
    });

    it('a longer page is filled up behind what was open, and nothing is shown twice', async () => {
      const { page } = await aStudent();
      const first = await page(3);
      const longer = await page(8);
      expect(idsOf(longer.items).slice(0, 3)).toEqual(idsOf(first.items));
      expect(longer.items).toHaveLength(8);
      expect(new Set(longer.items.map(({ term }) => term.id)).size).toBe(8);
      expect(idsOf((await page(8)).items)).toEqual(idsOf(longer.items));
    });

    it('S15 a card whose learning step has come is first, before all that is open', async () => {
      const { page, answer, wait } = await aStudent();
      const [one] = (await page(5)).items as [SessionItem];
      await answer(one, 'again');
      wait(2 * minuteMs);
      const { items } = await page(4);
      expect(items[0]?.card.id).toBe(one.card.id);
      expect(items).toHaveLength(4);
    });

    it('an exercise whose card changed, or of another day, is not gone on with', async () => {
      const { page, answer, wait } = await aStudent();
      const first = await page(4);
      const again = await page(50, { cards: 'topic' });
      const same = again.items.find(({ card }) => card.id === first.items[0]?.card.id) as SessionItem;
      await answer(same, 'easy');
      expect(idsOf((await page(3)).items)).toEqual(idsOf(first.items).slice(1));
      wait(dayMs);
      const next = await page(4);
      expect(next.sessionId).not.toBe(first.sessionId);
    });

    it('a device that cannot show an open exercise gets another of the same card, and keeps that one', async () => {
      const student = await aStudent();
      await student.learn();
      student.wait(30 * dayMs);
      const first = await student.page(6);
      const types = first.items.map(({ attempt }) => attempt.exercise.type);
      expect(types.some((type) => type !== 'flashcard')).toBe(true);
      const bare = { types: ['flashcard' as const], canHear: [], canSpeak: [] };
      const cardsOf = (items: readonly SessionItem[]) => items.map(({ card }) => card.id).toSorted();
      const other = await student.page(6, null, bare);
      expect(cardsOf(other.items)).toEqual(cardsOf(first.items));
      expect(other.items.every(({ attempt }) => attempt.exercise.type === 'flashcard')).toBe(true);
      expect(idsOf((await student.page(6, null, bare)).items)).toEqual(idsOf(other.items));
    });

    it('S2 changed settings show fresh exercises, and those shown before are stale', async () => {
      const { learner, deck, settings, page, answer } = await aStudent();
      const first = await page(3);
      const change = makeChangeDeckSettings({ ...world, clock: () => new Date() });
      const scheduler = { ...settings.scheduler, desiredRetention: 0.8 };
      await change(learner.id, { deckId: deck.id, presetId: null, settings: { ...settings, scheduler } });
      expect(await answer(first.items[0] as SessionItem)).toMatchObject({ status: 'stale' });
      const fresh = await page(3);
      expect(idsOf(fresh.items).filter((id) => idsOf(first.items).includes(id))).toEqual([]);
    });

    it('a refresh uses up no limits (rule S16)', async () => {
      const { page } = await aStudent({ study: { newPerDay: 4 } });
      for (let time = 0; time < 3; time += 1) {
        const { items, remaining } = await page();
        expect(items).toHaveLength(4);
        expect(remaining.new).toBe(4);
      }
    });

    it('S2 S4 the days that balancing chose are shown, kept and applied', async () => {
      const student = await aStudent();
      await student.learn();
      student.wait(60 * dayMs);
      await makeChangeEasyDays(world)(student.learner.id, [1, 1, 1, 1, 1, 0, 0]);
      const { items } = await student.page();
      const balanced = items.filter(({ attempt }) => attempt.chosenDays?.good !== undefined);
      expect(balanced.length).toBeGreaterThan(5);
      for (const item of balanced) {
        const { attempt, card, outcomes } = item;
        expect(outcomes.good.intervalDays).toBe(attempt.chosenDays?.good);
        const fuzzed = outcomesOf(
          card,
          { at: student.now(), clock: student.learner },
          student.settings.scheduler,
        );
        expect(chosenDays(card, fuzzed, student.settings.scheduler, planOf(attempt.shownOn))).not.toBe(null);
        const { next, status } = await student.answer(item);
        expect({ status, days: next?.intervalDays }).toEqual({
          status: 'recorded',
          days: attempt.chosenDays?.good,
        });
      }
    });
    const planOf = (today: SessionItem['attempt']['shownOn']) => ({
      today,
      due: [],
      easyDays: [1, 1, 1, 1, 1, 0, 0],
      breaks: [],
    });

    it('without balancing nothing is chosen', async () => {
      const student = await aStudent({ study: { balanceLoad: false } });
      await student.learn();
      student.wait(60 * dayMs);
      const { items } = await student.page();
      expect(items.map(({ attempt }) => attempt.chosenDays)).toEqual(items.map(() => null));
    });
  });
}
