import type { Repositories, UnitOfWork } from '@slova/application';
import type { Sql, TransactionSql } from 'postgres';
import { makeAuditRepository } from '../administration/audit-repository.ts';
import { makeJobRetryRepository } from '../administration/job-retry-repository.ts';
import { makeRollupRepository } from '../analytics/rollup-repository.ts';
import { makeAchievementRepository } from '../engagement/achievement-repository.ts';
import { makeLearnerRepository } from '../identity/learner-repository.ts';
import { makeEmailRepository } from '../notification/email-repository.ts';
import { makeNotificationRepository } from '../notification/notification-repository.ts';
import { makeHandledEventRepository } from '../outbox/handled-event-repository.ts';
import { makeOutboxRepository } from '../outbox/outbox-repository.ts';
import { signalOutbox } from '../outbox/signal-outbox.ts';
import { makeAnswerRepository } from '../review/answer-repository.ts';
import { makeEnrolmentRepository } from '../review/enrolment-repository.ts';
import { makeReviewLogRepository } from '../review/review-log-repository.ts';

/** Units of work on PostgreSQL: one transaction each. When one left events behind, the relay is woken after the commit. */
export function makeUnitOfWork(sql: Sql): UnitOfWork {
  const signal = signalOutbox(sql);
  return async (work) => {
    let leavesEvents = false;
    const result = await sql.begin((transaction) => {
      const onEvents = (): void => {
        leavesEvents = true;
      };
      return work(repositoriesOver(transaction, onEvents));
    });
    if (leavesEvents) signal();
    return result as Awaited<ReturnType<typeof work>>;
  };
}

function repositoriesOver(sql: TransactionSql, onEvents: () => void): Repositories {
  return {
    achievements: makeAchievementRepository(sql),
    answers: makeAnswerRepository(sql, onEvents),
    audit: makeAuditRepository(sql),
    emails: makeEmailRepository(sql),
    enrolments: makeEnrolmentRepository(sql),
    handledEvents: makeHandledEventRepository(sql),
    jobRetries: makeJobRetryRepository(sql),
    learners: makeLearnerRepository(sql),
    notifications: makeNotificationRepository(sql),
    outbox: makeOutboxRepository(sql, onEvents),
    reviewLog: makeReviewLogRepository(sql),
    rollups: makeRollupRepository(sql),
  };
}
