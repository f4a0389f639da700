import type {
  AchievementRepository,
  ActiveLearner,
  Email,
  EmailRepository,
  HandledEventRepository,
  Notification,
  NotificationRepository,
  OutboxRelayStore,
  OutboxRepository,
  RollupRepository,
} from '../../index.ts';
import type { Grant } from '@slova/domain';
import { noCounters } from '@slova/domain';
import type { MemoryState } from './state.ts';

export function memoryOutbox(state: MemoryState): OutboxRepository {
  return {
    add(events) {
      state.outbox.push(...events.map((event) => ({ event, claimedUntil: 0, sentAt: null })));
      return Promise.resolve();
    },
  };
}

export function memoryRelay(state: MemoryState): OutboxRelayStore {
  return {
    claim(limit, leaseMs) {
      const now = Date.now();
      const rows = state.outbox
        .filter(({ sentAt, claimedUntil }) => sentAt === null && claimedUntil < now)
        .slice(0, limit);
      for (const row of rows) row.claimedUntil = now + leaseMs;
      return Promise.resolve(rows.map(({ event }) => event));
    },
    markSent(events) {
      const ids = new Set(events.map(({ id }) => id));
      for (const row of state.outbox) if (ids.has(row.event.id)) row.sentAt = new Date();
      return Promise.resolve();
    },
    release(events) {
      const ids = new Set(events.map(({ id }) => id));
      for (const row of state.outbox) if (ids.has(row.event.id)) row.claimedUntil = 0;
      return Promise.resolve();
    },
    prune(before) {
      const kept = state.outbox.filter(({ sentAt }) => sentAt === null || sentAt >= before.sentAt);
      const gone = state.outbox.length - kept.length;
      state.outbox = kept;
      return Promise.resolve(gone);
    },
  };
}

export function memoryHandledEvents(state: MemoryState): HandledEventRepository {
  return {
    claim(reaction, events) {
      const fresh = events.filter((event) => {
        const key = `${reaction} ${event.id}`;
        return !state.handled.has(key) && Boolean(state.handled.add(key));
      });
      return Promise.resolve(fresh);
    },
  };
}

export function memoryAchievements(state: MemoryState): AchievementRepository {
  return {
    lockCounters: (learnerId) => Promise.resolve(state.counters.get(learnerId) ?? noCounters),
    saveCounters(learnerId, counters) {
      state.counters.set(learnerId, counters);
      return Promise.resolve();
    },
    grant(learnerId, grants) {
      const made = grants.filter((grant) => {
        const key = `${learnerId} ${grant.achievementId} ${grant.tier}`;
        return !state.grants.has(key) && Boolean(state.grants.set(key, grant));
      });
      return Promise.resolve(made);
    },
    granted(learnerId) {
      const own = [...state.grants].filter(([key]) => key.startsWith(`${learnerId} `));
      return Promise.resolve(own.map(([, grant]) => grant));
    },
    changeEvidence(learnerId, grants) {
      for (const { achievementId, tier, evidenceEventId } of grants) {
        const key = `${learnerId} ${achievementId} ${tier}`;
        const grant = state.grants.get(key);
        if (grant) state.grants.set(key, { ...grant, evidenceEventId });
      }
      return Promise.resolve();
    },
    revoke(learnerId, grants) {
      for (const { achievementId, tier } of grants)
        state.grants.delete(`${learnerId} ${achievementId} ${tier}`);
      return Promise.resolve();
    },
    lockGranted: (learnerId, grants) =>
      Promise.resolve(
        grants.filter(({ achievementId, tier }) => state.grants.has(`${learnerId} ${achievementId} ${tier}`)),
      ),
  };
}

export function memoryNotifications(state: MemoryState): NotificationRepository {
  return {
    add(notifications) {
      const added = notifications.filter((each) => {
        const isKnown = state.notifications.some((known) => isSameNews(known, each));
        if (!isKnown) state.notifications.push(each);
        return !isKnown;
      });
      return Promise.resolve(added);
    },
    markRead(learnerId, ids, at) {
      state.notifications = state.notifications.map((each) =>
        each.learnerId === learnerId && ids.includes(each.id) && each.readAt === null
          ? { ...each, readAt: at }
          : each,
      );
      return Promise.resolve();
    },
    removeAchievements(learnerId, grants) {
      state.notifications = state.notifications.filter(
        (each) => each.learnerId !== learnerId || !grants.some((grant) => tellsOf(each, grant)),
      );
      return Promise.resolve();
    },
    removeLeeches(learnerId, answers) {
      state.notifications = state.notifications.filter(
        ({ content, eventId, ...each }) =>
          each.learnerId !== learnerId || content.kind !== 'leech' || !answers.includes(eventId),
      );
      return Promise.resolve();
    },
  };
}

function isSameNews(one: Notification, other: Notification): boolean {
  if (one.learnerId !== other.learnerId) return false;
  const { content } = other;
  return one.eventId === other.eventId || (content.kind === 'achievement' && tellsOf(one, content));
}

function tellsOf({ content }: Notification, { achievementId, tier }: Grant): boolean {
  return content.kind === 'achievement' && content.achievementId === achievementId && content.tier === tier;
}

export function memoryEmails(state: MemoryState): EmailRepository {
  return {
    add(emails) {
      const keyOf = ({ learnerId, eventId, template }: Email): string =>
        `${learnerId} ${eventId} ${template}`;
      const known = new Set(state.emails.map(({ email }) => keyOf(email)));
      for (const email of emails)
        if (!known.has(keyOf(email))) state.emails.push({ email, sentAt: null, failures: 0 });
      return Promise.resolve();
    },
    lockUnsent(limit) {
      const waiting = state.emails
        .filter(({ sentAt }) => sentAt === null)
        .toSorted((one, other) => one.failures - other.failures);
      return Promise.resolve(waiting.slice(0, limit).map(({ email }) => email));
    },
    markFailed(emails) {
      const ids = new Set(emails.map(({ id }) => id));
      for (const row of state.emails) if (ids.has(row.email.id)) row.failures += 1;
      return Promise.resolve();
    },
    markSent(emails, at) {
      const ids = new Set(emails.map(({ id }) => id));
      for (const row of state.emails) if (ids.has(row.email.id)) row.sentAt = at;
      return Promise.resolve();
    },
  };
}

export function memoryRollups(state: MemoryState): RollupRepository {
  const keyOf = ({ learnerId, day }: ActiveLearner): string => `${learnerId} ${day}`;
  return {
    add(changes) {
      for (const change of changes) {
        const key = `${change.day} ${change.metric} ${change.dimension}`;
        const add = (state.rollups.get(key)?.add ?? 0) + change.add;
        if (add === 0) state.rollups.delete(key);
        else state.rollups.set(key, { ...change, add });
      }
      return Promise.resolve();
    },
    addActive(pairs) {
      const fresh = pairs.filter(
        (pair) => !state.active.has(keyOf(pair)) && Boolean(state.active.add(keyOf(pair))),
      );
      return Promise.resolve(fresh);
    },
    removeIdle(pairs) {
      const isBorneOut = ({ learnerId, day }: ActiveLearner): boolean =>
        state.log.some(
          ({ entry, undoneAt }) =>
            entry.learnerId === learnerId &&
            'attemptId' in entry &&
            undoneAt === null &&
            entry.reviewedAt.toISOString().startsWith(day),
        );
      return Promise.resolve(pairs.filter((pair) => !isBorneOut(pair) && state.active.delete(keyOf(pair))));
    },
  };
}
