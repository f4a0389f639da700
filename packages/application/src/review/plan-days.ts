import type { Learner, LearnerId, PlannedBreak, PlannedBreakId } from '@slova/domain';
import { assertPlannedBreak, breakLimits, daysAfter, DomainError, learnerDayAt } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Student = Pick<Learner, 'id' | 'timeZone' | 'dayStartHour'>;
type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type ChangeEasyDays = (learnerId: LearnerId, easyDays: readonly number[]) => Promise<void>;
export type PlanBreak = (learner: Student, planned: PlannedBreak) => Promise<PlannedBreakId>;
export type CancelBreak = (learner: Student, id: PlannedBreakId) => Promise<void>;

/** Says how much of a usual day each day of the week should be, Monday first, 0–1. Throws `invalid_input`. */
export function makeChangeEasyDays({ unitOfWork }: Pick<Ports, 'unitOfWork'>): ChangeEasyDays {
  return async (learnerId, easyDays) => {
    const areShares = easyDays.every((share) => share >= 0 && share <= 1);
    if (easyDays.length !== 7 || !areShares || easyDays.every((share) => share === 0))
      throw new DomainError('invalid_input', 'easyDays');
    await unitOfWork(({ studySettings }) => studySettings.saveEasyDays(learnerId, easyDays));
  };
}

/** Plans days off from today on. Cards that are due stay available; a streak rests (rule G1). Throws `invalid_input`. */
export function makePlanBreak({ unitOfWork, clock, newId }: Ports): PlanBreak {
  return async (learner, { fromOn, toOn }) => {
    const today = learnerDayAt(clock(), learner);
    assertPlannedBreak({ fromOn, toOn }, today);
    return unitOfWork(async ({ studySettings }) => {
      const coming = (await studySettings.breaks(learner.id)).filter((planned) => planned.toOn >= today);
      if (coming.length >= breakLimits.planned) throw new DomainError('invalid_input', 'fromOn');
      const id = newId() as PlannedBreakId;
      await studySettings.saveBreak({ learnerId: learner.id, id, fromOn, toOn });
      return id;
    });
  };
}

/** Takes back a break that has not begun, or ends one with yesterday: days off that were taken stay so. Throws `not_found`. */
export function makeCancelBreak({ unitOfWork, clock }: Omit<Ports, 'newId'>): CancelBreak {
  return (learner, id) =>
    unitOfWork(async ({ studySettings }) => {
      const today = learnerDayAt(clock(), learner);
      const planned = (await studySettings.breaks(learner.id)).find((each) => each.id === id);
      if (!planned || planned.toOn < today) throw new DomainError('not_found', 'breakId');
      if (planned.fromOn >= today) return studySettings.removeBreak(learner.id, id);
      return studySettings.saveBreak({ ...planned, toOn: daysAfter(today, -1) });
    });
}
