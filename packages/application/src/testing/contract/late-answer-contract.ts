import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What answers from a device that was offline must do, whatever stores them. */
export function lateAnswerContract(open: () => Promise<World>): void {
  describe('answers that come late', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const wait = ({ time }: Study, ms: number) => void (time.now = new Date(time.now.getTime() + ms));
    /** One card shown on two devices; the other device has answered first, a day later. */
    const shownTwice = async () => {
      const study = await aStudy(world);
      const [offline] = await study.page(1);
      const offlineAt = study.time.now;
      wait(study, dayMs);
      const [online] = await study.page(1);
      expect(online!.card.id).toBe(offline!.card.id);
      await study.answer(answerTo(online!.attempt, study.time.now));
      wait(study, minuteMs);
      return { study, late: { ...answerTo(offline!.attempt, offlineAt), late: true }, offline: offline! };
    };

    it('S8 take their place by answer time, and the card is what its history makes of it', async () => {
      const { study, late, offline } = await shownTwice();
      expect(await study.answer({ ...late, late: false })).toMatchObject({ status: 'stale' });
      expect(await study.answer(late)).toMatchObject({ status: 'recorded', rating: 'good' });
      const card = (await study.cards()).find(({ id }) => id === offline.card.id);
      expect(card?.repetitions).toBe(2);
      expect(card?.lastReviewedAt).toEqual(new Date(late.answeredAt.getTime() + dayMs));
      expect(await study.audit()).toEqual([]);
    });

    it('PLA-1 count once and on the day on which they were given', async () => {
      const { study, late } = await shownTwice();
      const first = await study.answer(late);
      expect(await study.answer(late)).toEqual(first);
      const { ledger } = await world.derived(study.learner.id);
      expect(ledger).toHaveLength(2);
      // The card was new on the day of the late answer, and no longer on the day after.
      const newCards = (ledger ?? []).map((row): [string, string] => [
        /day"?: ?(\d+)/u.exec(row)?.[1] ?? '',
        /new_?cards"?: ?(\d)/iu.exec(row)?.[1] ?? '',
      ]);
      const inOrder = newCards.toSorted(([one], [other]) => Number(one) - Number(other));
      expect(inOrder.map(([, count]) => count)).toEqual(['1', '0']);
    });

    it('S8 a device clock that runs ahead or behind is clamped to between showing and now', async () => {
      const { study, late, offline } = await shownTwice();
      await study.answer({ ...late, answeredAt: new Date(late.answeredAt.getTime() - 9 * dayMs) });
      const { ledger } = await world.derived(study.learner.id);
      expect(ledger).toHaveLength(2);
      const other = await shownTwice();
      await other.study.answer({ ...other.late, answeredAt: new Date('2036-01-01T00:00:00Z') });
      const card = (await other.study.cards()).find(({ id }) => id === other.offline.card.id);
      expect(card?.lastReviewedAt).toEqual(other.study.time.now);
      expect(offline.card.id).toBeTruthy();
      expect(await other.study.audit()).toEqual([]);
    });

    it('to a card that did not change they are like any other', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      const result = await study.answer({ ...answerTo(item!.attempt, study.time.now), late: true });
      expect(result.next?.due).toEqual(item!.outcomes.good.due);
    });

    it('a late answer can be taken back out of the middle', async () => {
      const { study, late } = await shownTwice();
      await study.react();
      const before = await world.derived(study.learner.id);
      await study.answer(late);
      await study.react();
      expect(await world.derived(study.learner.id)).not.toEqual(before);
      await study.undo(1);
      await study.react();
      expect(await world.derived(study.learner.id)).toEqual(before);
      expect(await study.audit()).toEqual([]);
    });
  });
}
