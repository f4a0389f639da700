import type { AuditScheduler } from '@slova/application';
import type { JobHandlers, Queues } from '@slova/queue';
import type { Log } from '../log.ts';

const cardsPerJob = 1_000;

/**
 * Compares every card with its log (SRS-3). A difference is a bug to be found, so each is logged as an error; the card is
 * then recalculated, because the log is what really happened.
 */
export function makeSchedulerAudit(
  auditScheduler: AuditScheduler,
  add: Queues['add'],
  log: Log,
): JobHandlers['scheduler.audit'] {
  return async () => {
    const { cards, reviews, mismatches } = await auditScheduler();
    for (const mismatch of mismatches) log.error(mismatch, 'a card differs from its log');
    log.info({ cards, reviews, mismatches: mismatches.length }, 'scheduler audited');
    const differing = mismatches.map(({ learnerId, cardId }) => ({ learnerId, cardId }));
    for (let from = 0; from < differing.length; from += cardsPerJob) {
      await add([
        { name: 'review.recalculate', payload: { cards: differing.slice(from, from + cardsPerJob) } },
      ]);
    }
  };
}
