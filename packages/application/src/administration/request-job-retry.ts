import type { LearnerId } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Request = { readonly actorId: LearnerId; readonly queue: string; readonly jobId: string };

export type RequestJobRetry = (request: Request) => Promise<void>;

/** Asks the worker to try a failed job again, audited. The API itself never talks to the queue. */
export function makeRequestJobRetry({ unitOfWork, clock, newId }: Ports): RequestJobRetry {
  return ({ actorId, queue, jobId }) =>
    unitOfWork(async ({ jobRetries, audit }) => {
      const at = clock();
      await jobRetries.add({ id: newId(), queue, jobId, requestedAt: at });
      await audit.add({
        id: newId(),
        actorId,
        action: 'job.retry',
        subjectId: `${queue}/${jobId}`,
        reason: '',
        at,
      });
    });
}
