import path from 'node:path';
import type { MediaStore, UnitOfWork } from '@slova/application';
import {
  makeAddMedia,
  makeAdoptHistories,
  makeBringAlong,
  makeTakeBackHistories,
  makeAggregateEvents,
  makeAuditScheduler,
  makeCountDecks,
  makeCreateNotifications,
  makeDetectLeeches,
  makeEvaluateAchievements,
  makeFollowOpenings,
  makePlantCards,
  makeRateAnswers,
  makeRecalculateCard,
  makeRescheduleDecks,
  makeSendEmails,
  makeSweepMedia,
  makeTellOfCases,
  makeTellStudents,
  makeWorkOnDecks,
  makeWorkOnImports,
} from '@slova/application';
import type { Channels } from '@slova/platform';
import {
  ankiReader,
  jsonReader,
  makeBroadcast,
  makeImportBroadcast,
  openMediaStore,
  openPostgresChannels,
  makePictureEncoder,
  openRedisChannels,
  tableReader,
} from '@slova/platform';
import {
  createDatabase,
  makeImportFiles,
  makeOutboxRelayStore,
  makeReviewAuditStore,
  makeSessionRows,
  makeStudyStore,
  makeUnitOfWork,
  newId,
} from '@slova/postgres';
import type { Database } from '@slova/postgres';
import type { JobHandlers, Queues } from '@slova/queue';
import { systemClock as clock } from './clock.ts';
import type { Env } from './env.ts';
import * as handle from './handlers/index.ts';
import type { Log } from './log.ts';
import { makeMailer } from './mailer.ts';

/** Handlers work at a few jobs at once, each in one transaction; relay and reports take turns with them. */
const maxConnections = 6;

export function openDatabase(env: Env): Database {
  return createDatabase({ url: env.DATABASE_URL, maxConnections, applicationName: 'slova-worker' });
}

/** Word between processes: `wakes` carries the signals of the outbox, `speaks` what browsers should hear at once. */
export function openChannels(
  env: Env,
  onError: (error: Error) => void,
): { readonly wakes: Channels; readonly speaks: Channels } {
  // The API signals the outbox through PostgreSQL on either backend, since that is where it writes.
  const wakes = openPostgresChannels(env.DATABASE_URL);
  return { wakes, speaks: env.REDIS_URL === undefined ? wakes : openRedisChannels(env.REDIS_URL, onError) };
}

const readers = { table: tableReader, json: jsonReader, anki: ankiReader };

/** What imports bring besides terms, and how it is taken back. */
function composeHistories(env: Env, unitOfWork: UnitOfWork, media: MediaStore) {
  const encodePicture = makePictureEncoder();
  const roomBytes = env.MEDIA_QUOTA_MIB * 1_024 * 1_024;
  const addMedia = makeAddMedia({ unitOfWork, media, encodePicture, roomBytes, clock });
  const adoptHistories = makeAdoptHistories({ unitOfWork, clock, newId });
  return {
    bringAlong: makeBringAlong({ unitOfWork, addMedia, adoptHistories }),
    takeBackHistories: makeTakeBackHistories({ unitOfWork, clock }),
  };
}

/** One handler for each job. */
export function composeHandlers(
  env: Env,
  { sql }: Database,
  speaks: Channels,
  { add }: Pick<Queues, 'add'>,
  log: Log,
): JobHandlers {
  const unitOfWork = makeUnitOfWork(sql);
  const broadcast = makeBroadcast(speaks);
  const importBroadcast = makeImportBroadcast(speaks);
  const outbox = makeOutboxRelayStore(sql);
  const files = makeImportFiles(sql);
  const countDecks = makeCountDecks({ unitOfWork, clock });
  const media = openMediaStore(path.resolve(env.SLOVA_DATA_DIR, 'media'), env.s3);
  const histories = composeHistories(env, unitOfWork, media);
  return {
    'achievement.evaluate': handle.makeAchievementEvaluate(
      makeEvaluateAchievements({ unitOfWork, clock, newId }),
    ),
    'notification.create': handle.makeNotificationCreate(
      makeCreateNotifications({ unitOfWork, broadcast, clock, newId }),
      add,
    ),
    'analytics.aggregate': handle.makeAnalyticsAggregate(makeAggregateEvents({ unitOfWork })),
    'answer.rate': handle.makeAnswerRate(makeRateAnswers({ unitOfWork })),
    'import.work': handle.makeImportWork(
      makeWorkOnImports({
        unitOfWork,
        files,
        readers,
        ...histories,
        clock,
        newId,
        onProgress: (learnerId, importId) => importBroadcast.publish(learnerId, importId),
      }),
    ),
    'media.sweep': handle.makeMediaSweep(makeSweepMedia({ unitOfWork, media, clock }), log),
    'import.prune': handle.makeImportPrune(files, clock),
    'leech.detect': handle.makeLeechDetect(makeDetectLeeches({ unitOfWork, broadcast, clock, newId })),
    'case.tell': handle.makeCaseTell(makeTellOfCases({ unitOfWork, broadcast, clock, newId }), add),
    'deck.reschedule': handle.makeDeckReschedule(makeRescheduleDecks({ unitOfWork, clock, newId })),
    'deck.plant': handle.makeDeckPlant(makePlantCards({ unitOfWork })),
    'deck.work': handle.makeDeckWork(makeWorkOnDecks({ unitOfWork, clock, newId })),
    'deck.tell': handle.makeDeckTell(makeTellStudents({ unitOfWork, broadcast, clock, newId })),
    'deck.count': handle.makeDeckCount(countDecks),
    'search.follow': handle.makeSearchFollow(makeFollowOpenings({ unitOfWork })),
    'catalogue.count': handle.makeCatalogueCount(countDecks),
    'review.recalculate': handle.makeReviewRecalculate(makeRecalculateCard({ unitOfWork }), log),
    'attempt.prune': handle.makeAttemptPrune(makeStudyStore(sql), clock),
    'email.send': handle.makeEmailSend(makeSendEmails({ unitOfWork, mailer: makeMailer(env, log), clock })),
    'outbox.prune': handle.makeOutboxPrune(outbox, clock),
    'scheduler.audit': handle.makeSchedulerAudit(
      makeAuditScheduler({ audit: makeReviewAuditStore(sql) }),
      add,
      log,
    ),
    'session.sweep': handle.makeSessionSweep(makeSessionRows(sql), clock),
  };
}
