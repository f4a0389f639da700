import { randomUUID } from 'node:crypto';
import { deckSides } from '@slova/domain';
import type { Repositories, UnitOfWork } from '../../index.ts';
import type { World } from '../world.ts';
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
import { memoryAnswers } from './answers.ts';
import { memoryReviewLog } from './review-log.ts';
import { memoryEnrolments } from './review.ts';
import { memoryRatings } from './ratings.ts';
import { memoryStudySettings, memoryStudySettingsQueries } from './study-settings.ts';
import type { MemoryState } from './state.ts';
import { memoryStudy } from './study.ts';
import { emptyState } from './state.ts';
import { memoryUndo } from './undo.ts';

export type MemoryWorld = World & { readonly state: MemoryState };

/** All ports in memory, with transactions that take back what a failed unit of work did. */
export function memoryWorld(): MemoryWorld {
  const state = emptyState();
  return {
    state,
    unitOfWork: memoryUnitOfWork(state),
    study: memoryStudy(state),
    settingsQueries: memoryStudySettingsQueries(state),
    library: {
      content(deckId) {
        const deck = state.decks.get(deckId);
        if (!deck) return Promise.reject(new Error('no such deck'));
        const terms = new Map(deck.terms.map((term) => [term.id, term]));
        return Promise.resolve({ deck, terms, sides: deckSides(deck.terms, deck) });
      },
    },
    audit: memoryReviewLog(state),
    relay: memoryRelay(state),
    sessionRows: memorySessionRows(state),
    newId: () => randomUUID(),
    addDeck(deck) {
      state.decks.set(deck.id, deck);
      return Promise.resolve();
    },
    derived: (learnerId) => Promise.resolve(memoryDerived(state, learnerId)),
    close: () => Promise.resolve(),
  };
}

function memoryUnitOfWork(state: MemoryState): UnitOfWork {
  let last: Promise<unknown> = Promise.resolve();
  // One at a time, as locks would have it.
  return (work) => {
    const next = last.then(async () => {
      const before = structuredClone(state);
      state.transaction += 1;
      try {
        return await work(repositoriesOf(state));
      } catch (error) {
        Object.assign(state, before);
        throw error;
      }
    });
    last = next.catch(() => {});
    return next;
  };
}

function repositoriesOf(state: MemoryState): Repositories {
  return {
    achievements: memoryAchievements(state),
    answers: memoryAnswers(state),
    audit: {
      add(entry) {
        state.audit.push(entry);
        return Promise.resolve();
      },
    },
    emails: memoryEmails(state),
    enrolments: memoryEnrolments(state),
    handledEvents: memoryHandledEvents(state),
    jobRetries: {
      add({ queue, jobId }) {
        state.jobRetries.push({ queue, jobId });
        return Promise.resolve();
      },
    },
    learners: memoryLearners(state),
    notifications: memoryNotifications(state),
    outbox: memoryOutbox(state),
    ratings: memoryRatings(state),
    reviewLog: memoryReviewLog(state),
    rollups: memoryRollups(state),
    undo: memoryUndo(state),
    studySettings: memoryStudySettings(state),
  };
}
