import type { Repositories, UnitOfWork } from '@slova/application';
import type { Sql, TransactionSql } from 'postgres';
import { makeAuditRepository, makeJobRetryRepository } from './administration/index.ts';
import { makeRollupRepository } from './analytics/index.ts';
import { makeImportRepository, makeContentRepository } from './content/index.ts';
import { makeSharingRepository, makeSuggestionRepository } from './content/sharing/index.ts';
import { makeTopicRepository } from './content/topics/index.ts';
import { makeAchievementRepository } from './engagement/index.ts';
import { makeDeckWorkRepository } from './content/deck-work-repository.ts';
import { makeMediaRepository } from './content/media-repository.ts';
import { makeRecordingRepository } from './content/recording-repository.ts';
import { makeRatingRepository } from './exercise/index.ts';
import { makeLearnerRepository } from './identity/index.ts';
import { makeModerationRepository } from './moderation/index.ts';
import { makeEmailRepository, makeNotificationRepository } from './notification/index.ts';
import { makeHandledEventRepository, makeOutboxRepository, signalOutbox } from './outbox/index.ts';
import {
  makeAnswerRepository,
  makeEnrolmentRepository,
  makeHistoryRepository,
  makeOwnTermRepository,
  makeRescheduleRepository,
  makeReviewLogRepository,
  makeUndoRepository,
  makeStudySettingsRepository,
} from './review/index.ts';

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
    content: makeContentRepository(sql),
    deckWorks: makeDeckWorkRepository(sql),
    emails: makeEmailRepository(sql),
    enrolments: makeEnrolmentRepository(sql),
    handledEvents: makeHandledEventRepository(sql),
    histories: makeHistoryRepository(sql),
    imports: makeImportRepository(sql),
    jobRetries: makeJobRetryRepository(sql),
    learners: makeLearnerRepository(sql),
    media: makeMediaRepository(sql),
    moderation: makeModerationRepository(sql),
    notifications: makeNotificationRepository(sql),
    outbox: makeOutboxRepository(sql, onEvents),
    ownTerms: makeOwnTermRepository(sql),
    ratings: makeRatingRepository(sql),
    recordings: makeRecordingRepository(sql),
    reschedules: makeRescheduleRepository(sql),
    reviewLog: makeReviewLogRepository(sql),
    rollups: makeRollupRepository(sql),
    sharing: makeSharingRepository(sql),
    suggestions: makeSuggestionRepository(sql),
    topics: makeTopicRepository(sql),
    undo: makeUndoRepository(sql),
    studySettings: makeStudySettingsRepository(sql),
  };
}
