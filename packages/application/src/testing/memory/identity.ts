import type { FoundSession, LearnerRepository, LearnerWithSecret, SessionRows } from '../../index.ts';
import type { Learner } from '@slova/domain';
import type { MemoryState } from './state.ts';

export function memoryLearners(state: MemoryState): LearnerRepository {
  const change = (id: string, part: Partial<LearnerWithSecret>): Promise<void> => {
    const learner = state.learners.get(id);
    if (learner) state.learners.set(id, { ...learner, ...defined(part) });
    return Promise.resolve();
  };
  const changeAndEndSessions = (id: string, part: Partial<LearnerWithSecret>): Promise<void> => {
    for (const [key, row] of state.sessions) if (row.learnerId === id) state.sessions.delete(key);
    return change(id, { ...part, authEpoch: (state.learners.get(id)?.authEpoch ?? 0) + 1 });
  };
  return {
    add(learner) {
      const taken = [...state.learners.values()].some(({ email }) => email === learner.email);
      if (!taken) state.learners.set(learner.id, learner);
      return Promise.resolve(!taken);
    },
    byEmail: (email) =>
      Promise.resolve([...state.learners.values()].find((learner) => learner.email === email) ?? null),
    byId(id) {
      const learner = state.learners.get(id);
      return Promise.resolve(learner ? withoutSecret(learner) : null);
    },
    change,
    setRole: (id, role) => changeAndEndSessions(id, { role }),
    setPassword: (id, passwordHash) => changeAndEndSessions(id, { passwordHash }),
    setSuspension: (id, reason) =>
      changeAndEndSessions(id, { status: reason === null ? 'active' : 'suspended' }),
  };
}

export function memorySessionRows(state: MemoryState): SessionRows {
  return {
    insert(row) {
      state.sessions.set(row.id, row);
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(livingSession(state, id)),
    findEach: (ids) => Promise.resolve(ids.flatMap((id) => livingSession(state, id) ?? [])),
    slide(id, expiresAt, lastUsedAt) {
      const session = state.sessions.get(id);
      if (session) state.sessions.set(id, { ...session, expiresAt, lastUsedAt });
      return Promise.resolve();
    },
    remove(id) {
      state.sessions.delete(id);
      return Promise.resolve();
    },
    removeAllOf(learnerId) {
      for (const [key, row] of state.sessions) if (row.learnerId === learnerId) state.sessions.delete(key);
      return Promise.resolve();
    },
    removeExpired(now) {
      const before = state.sessions.size;
      for (const [key, row] of state.sessions)
        if (row.expiresAt <= now || row.absoluteExpiresAt <= now) state.sessions.delete(key);
      return Promise.resolve(before - state.sessions.size);
    },
  };
}

function withoutSecret({ passwordHash: _hash, authEpoch: _epoch, ...learner }: LearnerWithSecret): Learner {
  return learner;
}

function defined<Part extends object>(part: Part): Partial<Part> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Part>;
}

function livingSession(state: MemoryState, id: string): FoundSession | null {
  const session = state.sessions.get(id);
  const learner = session && state.learners.get(session.learnerId);
  const now = Date.now();
  const living = session && session.expiresAt.getTime() > now && session.absoluteExpiresAt.getTime() > now;
  const counts = living && learner?.status === 'active' && learner.authEpoch === session.authEpoch;
  return counts ? { session, learner: withoutSecret(learner) } : null;
}
