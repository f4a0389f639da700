import { randomUUID } from 'node:crypto';
import { deckSides } from '@slova/domain';
import type { NewId, Repositories, UnitOfWork } from '../../index.ts';
import type { World } from '../world.ts';
import { memoryHistories } from './histories.ts';
import { memoryDerived } from './derived.ts';
import { memoryLearners, memorySessionRows } from './identity.ts';
import {
  memoryAchievements,
  memoryEmails,
  memoryHandledEvents,
  memoryNotifications,
  memoryOutbox,
  memoryRelay,
  memoryRollups,
} from './reactions.ts';
import { memoryImportFiles, memoryImportQueries, memoryImports } from './imports.ts';
import { memoryAnswers } from './answers.ts';
import { addFixture, memoryContent } from './content.ts';
import { memoryDeckWorks } from './deck-works.ts';
import { memoryMedia, memoryMediaRows } from './media.ts';
import { memoryRecordings } from './recordings.ts';
import { memoryOwnTermQueries, memoryOwnTerms } from './own-terms.ts';
import { memoryRescheduleQueries, memoryReschedules } from './reschedules.ts';
import { memoryReviewLog } from './review-log.ts';
import { memoryEnrolments } from './review.ts';
import { memoryRatings } from './ratings.ts';
import { memorySharing } from './sharing.ts';
import { memorySuggestions } from './suggestions.ts';
import { memoryStudySettings, memoryStudySettingsQueries } from './study-settings.ts';
import { memoryModeration } from './moderation.ts';
import type { MemoryState } from './state.ts';
import { memoryStudy } from './study.ts';
import { emptyState } from './state.ts';
import { memoryTopicQueries, memoryTopics } from './topics.ts';
import { memoryUndo } from './undo.ts';

export type MemoryWorld = World & { readonly state: MemoryState };

/**
 * All ports in memory, with transactions that take back what a failed unit of work did. Chance follows ids: given ids of its
 * own, a world goes the same way each time.
 */
export function memoryWorld(newId: NewId = () => randomUUID()): MemoryWorld {
  const state = emptyState();
  return {
    state,
    unitOfWork: memoryUnitOfWork(state, newId),
    study: memoryStudy(state),
    rescheduleQueries: memoryRescheduleQueries(state),
    settingsQueries: memoryStudySettingsQueries(state),
    ownTerms: memoryOwnTermQueries(state),
    importFiles: memoryImportFiles(),
    importQueries: memoryImportQueries(state),
    library: {
      content(deckId) {
        const deck = state.decks.get(deckId);
        if (!deck) return Promise.reject(new Error('no such deck'));
        const terms = new Map(deck.terms.map((term) => [term.id, term]));
        return Promise.resolve({ deck, terms, sides: deckSides(deck.terms, deck) });
      },
    },
    media: memoryMedia(state),
    topicQueries: memoryTopicQueries(state),
    audit: memoryReviewLog(state),
    relay: memoryRelay(state),
    sessionRows: memorySessionRows(state),
    newId,
    addDeck(deck) {
      addFixture(state, deck);
      return Promise.resolve();
    },
    derived: (learnerId) => Promise.resolve(memoryDerived(state, learnerId)),
    close: () => Promise.resolve(),
  };
}

function memoryUnitOfWork(state: MemoryState, newId: NewId): UnitOfWork {
  let last: Promise<unknown> = Promise.resolve();
  // One at a time, as locks would have it.
  return (work) => {
    const next = last.then(async () => {
      const before = structuredClone(state);
      state.transaction += 1;
      try {
        return await work(repositoriesOf(state, newId));
      } catch (error) {
        Object.assign(state, before);
        throw error;
      }
    });
    last = next.catch(() => {});
    return next;
  };
}

function repositoriesOf(state: MemoryState, newId: NewId): Repositories {
  return {
    achievements: memoryAchievements(state),
    answers: memoryAnswers(state),
    audit: {
      add(entry) {
        state.audit.push(entry);
        return Promise.resolve();
      },
    },
    content: memoryContent(state),
    deckWorks: memoryDeckWorks(state),
    emails: memoryEmails(state),
    enrolments: memoryEnrolments(state, newId),
    handledEvents: memoryHandledEvents(state),
    histories: memoryHistories(state),
    imports: memoryImports(state),
    jobRetries: {
      add({ queue, jobId }) {
        state.jobRetries.push({ queue, jobId });
        return Promise.resolve();
      },
    },
    learners: memoryLearners(state),
    media: memoryMediaRows(state),
    moderation: memoryModeration(state),
    notifications: memoryNotifications(state),
    outbox: memoryOutbox(state),
    ownTerms: memoryOwnTerms(state),
    ratings: memoryRatings(state),
    recordings: memoryRecordings(state),
    reschedules: memoryReschedules(state),
    reviewLog: memoryReviewLog(state),
    rollups: memoryRollups(state),
    sharing: memorySharing(state),
    suggestions: memorySuggestions(state),
    topics: memoryTopics(state),
    undo: memoryUndo(state),
    studySettings: memoryStudySettings(state),
  };
}
