import type {
  AchievementRepository,
  EmailRepository,
  HandledEventRepository,
  NotificationRepository,
  OutboxRelayStore,
  OutboxRepository,
  RollupRepository,
} from '../../index.ts';
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
  };
}

export function memoryNotifications(state: MemoryState): NotificationRepository {
  return {
    add(notifications) {
      const known = new Set(state.notifications.map(({ eventId }) => eventId));
      const added = notifications.filter(({ eventId }) => !known.has(eventId) && Boolean(known.add(eventId)));
      state.notifications.push(...added);
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
  };
}

export function memoryEmails(state: MemoryState): EmailRepository {
  return {
    add(emails) {
      const keyOf = (email: { eventId: string; template: string }): string =>
        `${email.eventId} ${email.template}`;
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
  return {
    add(changes) {
      for (const change of changes) {
        const key = `${change.day} ${change.metric} ${change.dimension}`;
        state.rollups.set(key, { ...change, add: (state.rollups.get(key)?.add ?? 0) + change.add });
      }
      return Promise.resolve();
    },
    addActive(pairs) {
      const fresh = pairs.filter(({ learnerId, day }) => {
        const key = `${learnerId} ${day}`;
        return !state.active.has(key) && Boolean(state.active.add(key));
      });
      return Promise.resolve(fresh);
    },
  };
}
