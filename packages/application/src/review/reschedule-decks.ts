import type { DomainEvent } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { applyReschedule } from './apply-reschedule.ts';
import { takeBackReschedule } from './take-back-reschedule.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type RescheduleDecks = (events: readonly DomainEvent[]) => Promise<void>;

/** Does what learners asked for, each wish once and in a transaction of its own: moves a deck's cards, or moves them back. */
export function makeRescheduleDecks({ unitOfWork, clock, newId }: Ports): RescheduleDecks {
  return async (events) => {
    for (const { learnerId, type, payload } of events) {
      if (type !== 'reschedule.asked') continue;
      const act = payload.wanted === 'apply' ? applyReschedule : takeBackReschedule;
      await unitOfWork((repositories) =>
        act(repositories, { learnerId, id: payload.rescheduleId, now: clock(), newId }),
      );
    }
  };
}
