import type { LearnerDay, PlannedBreakId } from '@slova/domain';
import { daysAfter, DomainError, learnerDayAt, noEasyDays } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCancelBreak, makeChangeEasyDays, makePlanBreak } from '../../index.ts';
import { aLearner } from '../builders.ts';
import type { World } from '../world.ts';

/** What easy days and breaks must do, whatever stores them. */
export function planDaysContract(open: () => Promise<World>): void {
  describe('planning days', () => {
    let world: World;
    let now = new Date('2026-03-02T10:00:00Z');
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const actions = () => {
      const ports = { ...world, clock: () => now };
      return {
        easyDays: makeChangeEasyDays(ports),
        planBreak: makePlanBreak(ports),
        cancelBreak: makeCancelBreak(ports),
      };
    };

    it('easy days and breaks are kept, and a break that began ends with yesterday', async () => {
      const learner = aLearner();
      await world.unitOfWork(({ learners }) => learners.add(learner));
      const today = learnerDayAt(now, learner);
      const calendar = (): ReturnType<World['settingsQueries']['calendar']> =>
        world.settingsQueries.calendar(learner.id, learnerDayAt(now, learner));
      expect(await calendar()).toEqual({ easyDays: noEasyDays, breaks: [] });
      const weekend = [1, 1, 1, 1, 1, 0.5, 0];
      await actions().easyDays(learner.id, weekend);
      const off = { fromOn: daysAfter(today, 2), toOn: daysAfter(today, 9) };
      const later = { fromOn: daysAfter(today, 40), toOn: daysAfter(today, 41) };
      const laterId = await actions().planBreak(learner, later);
      const id = await actions().planBreak(learner, off);
      expect(await calendar()).toEqual({
        easyDays: weekend,
        breaks: [
          { id, ...off },
          { id: laterId, ...later },
        ],
      });
      await actions().cancelBreak(learner, laterId);
      now = new Date(now.getTime() + 4 * 24 * 3_600_000);
      await actions().cancelBreak(learner, id);
      expect(await calendar()).toEqual({ easyDays: weekend, breaks: [] });
      const past = await world.unitOfWork(({ studySettings }) => studySettings.breaks(learner.id));
      expect(past).toMatchObject([{ id, fromOn: off.fromOn, toOn: daysAfter(today, 3) }]);
      now = new Date('2026-03-02T10:00:00Z');
    });

    it.each([
      ['six days', [1, 1, 1, 1, 1, 1]],
      ['more than a whole day', [1, 1, 1, 1, 1, 1, 2]],
      ['nothing on any day', [0, 0, 0, 0, 0, 0, 0]],
    ])('a week of %s is refused', async (_, easyDays) => {
      const learner = aLearner();
      await world.unitOfWork(({ learners }) => learners.add(learner));
      await expect(actions().easyDays(learner.id, easyDays)).rejects.toEqual(
        new DomainError('invalid_input', 'easyDays'),
      );
    });

    it('a break in the past, and one that is not there, are refused', async () => {
      const learner = aLearner();
      await world.unitOfWork(({ learners }) => learners.add(learner));
      const yesterday = daysAfter(learnerDayAt(now, learner), -1);
      const past = { fromOn: yesterday, toOn: (yesterday + 5) as LearnerDay };
      await expect(actions().planBreak(learner, past)).rejects.toEqual(
        new DomainError('invalid_input', 'fromOn'),
      );
      await expect(actions().cancelBreak(learner, world.newId() as PlannedBreakId)).rejects.toEqual(
        new DomainError('not_found', 'breakId'),
      );
    });
  });
}
