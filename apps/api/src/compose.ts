import { createHash, randomBytes } from 'node:crypto';
import type { AnswerReview, AnswerReviews, AskedAnswer, SessionRows, SessionStore } from '@slova/application';
import {
  makeActOnCards,
  makeAnswerReview,
  makeAnswerReviews,
  makeAskReschedule,
  makeAskTakeBack,
  makeCancelBreak,
  makeCancelImport,
  makeCheckImport,
  makeGiveImport,
  makeLookAtImport,
  makeStartImport,
  makeUndoImport,
  makeChangeDeckSettings,
  makeChangeEasyDays,
  makeChangeOwnField,
  makeChangeOwnTerm,
  makeChangeProfile,
  makeCountMyAnswer,
  makeDeletePreset,
  makeEnrolDeck,
  makeExplainCard,
  makeGiveHint,
  makeKeepPreset,
  makeLeaveDeck,
  makeMarkNotificationsRead,
  makePlanBreak,
  makePreviewLoad,
  makeRegisterLearner,
  makeReinstateLearner,
  makeRequestJobRetry,
  makeShiftDueCards,
  makeShowOwnTerm,
  makeSignIn,
  makeStartSession,
  makeStudyMoreToday,
  makeSuspendLearner,
  makeUndo,
} from '@slova/application';
import { makePasswordHasher, makeSessionStore } from '@slova/auth';
import { ankiReader, jsonReader, kindOfFile, tableReader } from '@slova/platform';
import { linkTokenBytes } from '@slova/domain';
import type { Database } from '@slova/postgres';
import {
  makeAchievementQueries,
  makeAdministrationQueries,
  makeCardHistoryQueries,
  makeLeechQueries,
  makeContentAdministrationQueries,
  makeContentQueries,
  makeDeckLibrary,
  makeExportQueries,
  makeImportFiles,
  makeImportQueries,
  makeMasteryQueries,
  makeMediaRoomQueries,
  makeModerationQueries,
  makeNotificationQueries,
  makeOwnTermQueries,
  makeProgressQueries,
  makeRescheduleQueries,
  makeSearchQueries,
  makeSessionRows,
  makeSharingQueries,
  makeStudySettingsQueries,
  makeStudyStore,
  makeTopicQueries,
  makeUnitOfWork,
  newId,
} from '@slova/postgres';
import type { Queries, Services, UseCases } from '@slova/trpc';
import { authoringUseCases } from './authoring-use-cases.ts';
import { coalesce } from './coalesce.ts';
import type { Connections } from './connections.ts';

const newLinkToken = (): string => randomBytes(linkTokenBytes).toString('base64url');

export type Composition = { readonly services: Services; readonly sessions: SessionStore };

/** What is wired to what. `onAnswer` hears what became of each answer. */
export function compose(
  connections: Connections,
  {
    onAnswer,
    mediaRoomBytes,
  }: { readonly onAnswer: (status: string) => void; readonly mediaRoomBytes: number },
): Composition {
  const { database, readOnly, broadcast, importBroadcast } = connections;
  const clock = (): Date => new Date();
  const sessions = makeSessionStore({ rows: gatheredRows(makeSessionRows(database.sql)), clock });
  const useCases = useCasesOver(database, sessions, clock);
  const services = {
    useCases: { ...useCases, answerReview: heard(useCases.answerReview, onAnswer) },
    queries: queriesOver(readOnly, mediaRoomBytes),
    broadcast,
    importBroadcast,
    clock,
    digest: (text: string) => createHash('sha256').update(text).digest('hex'),
    newId,
  };
  return { services, sessions };
}

function useCasesOver(database: Database, sessions: SessionStore, clock: () => Date): UseCases {
  const unitOfWork = makeUnitOfWork(database.sql);
  const passwords = makePasswordHasher();
  const study = makeStudyStore(database.sql);
  const library = makeDeckLibrary(database);
  const cardHistory = makeCardHistoryQueries(database.sql);
  const ownTerms = makeOwnTermQueries(database.sql);
  const settingsQueries = makeStudySettingsQueries(database.sql);
  const reads = { cardHistory, ownTerms, settingsQueries };
  const ports = { ...reads, unitOfWork, sessions, passwords, study, library, clock, newId, newLinkToken };
  const reading = {
    importQueries: makeImportQueries(database.sql),
    files: makeImportFiles(database.sql),
    readers: { table: tableReader, json: jsonReader, anki: ankiReader },
    kindOfFile,
  };
  return {
    ...authoringUseCases(ports),
    actOnCards: makeActOnCards(ports),
    answerReview: gathered(makeAnswerReviews(ports), makeAnswerReview(ports)),
    askReschedule: makeAskReschedule(ports),
    askTakeBack: makeAskTakeBack(ports),
    cancelBreak: makeCancelBreak(ports),
    cancelImport: makeCancelImport(ports),
    changeDeckSettings: makeChangeDeckSettings(ports),
    changeEasyDays: makeChangeEasyDays(ports),
    changeOwnField: makeChangeOwnField(ports),
    changeOwnTerm: makeChangeOwnTerm(ports),
    changeProfile: makeChangeProfile(ports),
    checkImport: makeCheckImport(ports),
    countMyAnswer: makeCountMyAnswer(ports),
    deletePreset: makeDeletePreset(ports),
    enrolDeck: makeEnrolDeck(ports),
    explainCard: makeExplainCard(ports),
    giveHint: makeGiveHint(ports),
    giveImport: makeGiveImport({ ...ports, ...reading }),
    keepPreset: makeKeepPreset(ports),
    leaveDeck: makeLeaveDeck(ports),
    lookAtImport: makeLookAtImport(reading),
    markNotificationsRead: makeMarkNotificationsRead(ports),
    planBreak: makePlanBreak(ports),
    previewLoad: makePreviewLoad(ports),
    registerLearner: makeRegisterLearner(ports),
    reinstateLearner: makeReinstateLearner(ports),
    requestJobRetry: makeRequestJobRetry(ports),
    shiftDueCards: makeShiftDueCards(ports),
    showOwnTerm: makeShowOwnTerm(ports),
    signIn: makeSignIn(ports),
    startImport: makeStartImport(ports),
    startSession: makeStartSession(ports),
    studyMoreToday: makeStudyMoreToday(ports),
    suspendLearner: makeSuspendLearner(ports),
    undo: makeUndo(ports),
    undoImport: makeUndoImport(ports),
  };
}

function queriesOver(database: Database, mediaRoomBytes: number): Queries {
  return {
    achievements: makeAchievementQueries(database.sql),
    administration: makeAdministrationQueries(database),
    content: makeContentQueries(database),
    contentAdministration: makeContentAdministrationQueries(database),
    exports: makeExportQueries(database.sql),
    imports: makeImportQueries(database.sql),
    leeches: makeLeechQueries(database.sql),
    mastery: makeMasteryQueries(database.sql),
    mediaRoom: makeMediaRoomQueries(database.sql, mediaRoomBytes),
    moderation: makeModerationQueries(database.sql),
    notifications: makeNotificationQueries(database.sql),
    progress: makeProgressQueries(database.sql),
    reschedules: makeRescheduleQueries(database.sql),
    search: makeSearchQueries(database.sql),
    sharing: makeSharingQueries(database.sql),
    studySettings: makeStudySettingsQueries(database.sql),
    topics: makeTopicQueries(database.sql),
  };
}

/** Requests that come at once look up their sessions in one statement. */
function gatheredRows(rows: SessionRows): SessionRows {
  const find = coalesce(
    async (ids: readonly string[]) => {
      const found = new Map((await rows.findEach(ids)).map((each) => [each.session.id, each]));
      return ids.map((id) => ({ status: 'fulfilled' as const, value: found.get(id) ?? null }));
    },
    { most: 100, lanes: 2 },
  );
  return { ...rows, find };
}

/** Answers that many learners give at once share a transaction and its write to the disk. */
function gathered(answerReviews: AnswerReviews, alone: AnswerReview): AnswerReview {
  const keyOf = ({ learnerId }: AskedAnswer): string => learnerId;
  const answer = coalesce(answerReviews, { keyOf, most: 64, lanes: 2 });
  return async (learnerId, given) => (await answer({ learnerId, given })) ?? alone(learnerId, given);
}

function heard(answerReview: AnswerReview, onAnswer: (status: string) => void): AnswerReview {
  return async (learnerId, answer) => {
    const result = await answerReview(learnerId, answer);
    onAnswer(result.status);
    return result;
  };
}
