import type { AuthorRole, ClosingTold, SharedDeck, SharingRepository } from '../../index.ts';
import type { DeckId, LearnerId } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { MemoryTerm } from './content.ts';
import type { MemoryState } from './state.ts';

export function memorySharing(state: MemoryState): SharingRepository {
  const find = async (learnerId: LearnerId, deckId: DeckId) => sharedDeckIn(state, learnerId, deckId);
  return {
    ...memoryAuthors(state),
    find,
    lock: find,
    async setLink(deckId, linkToken) {
      state.shared.set(deckId, { ...sharedIn(state, deckId), linkToken });
    },
    livingTerms: async (deckId) => livingIn(state, deckId).map(({ id }) => id),
    async setReview(deckId, review) {
      state.shared.set(deckId, { ...sharedIn(state, deckId), review });
    },
    async deckOfKey(key) {
      for (const { id, visibility } of state.writtenDecks.values()) {
        if (visibility === 'link' && sharedIn(state, id).linkToken === key)
          return { deckId: id, isSecret: true };
        if (visibility === 'public' && id === key) return { deckId: id, isSecret: false };
      }
      return null;
    },
    async answersGiven(learnerId, deckId) {
      const days = [...state.ledger].filter(([key]) => key.startsWith(learnerId) && key.endsWith(deckId));
      return days.reduce((sum, [, { reviews }]) => sum + reviews, 0);
    },
    async rate(learnerId, deckId, stars) {
      state.deckRatings.set(`${learnerId} ${deckId}`, stars);
    },
    async markSeen() {},
    toBeTold: async (closing) => toBeToldIn(state, closing),
    async recount() {},
  };
}

type Authors = Pick<
  SharingRepository,
  'authors' | 'addMember' | 'removeMember' | 'invite' | 'countInvitations' | 'removeInvitation'
>;

function memoryAuthors(state: MemoryState): Authors {
  return {
    async authors(deckId) {
      const ownerId = state.writtenDecks.get(deckId)?.ownerId;
      const members = [...state.deckMembers.values()].filter((each) => each.deckId === deckId);
      const writing = members.flatMap(({ learnerId, role }) =>
        role === 'reader' ? [] : [{ learnerId, role }],
      );
      return ownerId ? [{ learnerId: ownerId, role: 'owner' as const }, ...writing] : writing;
    },
    async addMember(learnerId, deckId, role) {
      const key = `${learnerId} ${deckId}`;
      if (state.writtenDecks.get(deckId)?.ownerId === learnerId) return;
      if (role === 'reader' && state.deckMembers.has(key)) return;
      state.deckMembers.set(key, { learnerId, deckId, role });
    },
    async removeMember(learnerId, deckId) {
      state.deckMembers.delete(`${learnerId} ${deckId}`);
    },
    async invite({ deckId, email, role }) {
      state.deckInvitations.set(`${deckId} ${email}`, role);
    },
    async countInvitations(deckId) {
      return [...state.deckInvitations.keys()].filter((key) => key.startsWith(deckId)).length;
    },
    async removeInvitation(deckId, email) {
      const key = `${deckId} ${email}`;
      const role: AuthorRole | undefined = state.deckInvitations.get(key);
      state.deckInvitations.delete(key);
      return role ? { deckId, email, role } : null;
    },
  };
}

/** What is kept of sharing a deck beside what is written about it. */
export type MemoryShared = Pick<SharedDeck, 'linkToken' | 'review'>;
const notShared: MemoryShared = { linkToken: null, review: null };

function sharedIn(state: MemoryState, deckId: DeckId): MemoryShared {
  return state.shared.get(deckId) ?? notShared;
}

function sharedDeckIn(state: MemoryState, learnerId: LearnerId, deckId: DeckId): SharedDeck | null {
  const deck = state.writtenDecks.get(deckId);
  if (!deck || deck.removedAt) return null;
  const { ownerId, visibility, licence, title } = deck;
  const key = `${learnerId} ${deckId}`;
  const role = state.deckMembers.get(key)?.role ?? null;
  const access = deckAccess(
    { ...deck, isHidden: state.hidden.has(`${deckId} `) },
    { learnerId, role, isEnrolled: state.enrolments.has(key) },
  );
  if (access === 'none') return null;
  const terms = livingIn(state, deckId);
  const hasAnswer = ({ written }: MemoryTerm): boolean =>
    written.senses.some(({ answers }) => answers.length > 0);
  const counts = { terms: terms.length, termsWithoutAnswer: terms.filter((term) => !hasAnswer(term)).length };
  const about = { deckId, slug: deckId, title, ownerId, visibility, licence };
  return { ...about, ...sharedIn(state, deckId), ...counts, access };
}

function toBeToldIn(
  state: MemoryState,
  { deckId, what, exceptId, after, limit }: ClosingTold,
): readonly LearnerId[] {
  const deck = state.writtenDecks.get(deckId);
  const isClosed = {
    'made-private': deck?.visibility === 'private',
    removed: deck?.removedAt !== null,
    hidden: state.hidden.has(`${deckId} `),
  }[what];
  const isAuthor = (id: LearnerId): boolean =>
    (state.deckMembers.get(`${id} ${deckId}`)?.role ?? 'reader') !== 'reader';
  const waits = (id: LearnerId): boolean =>
    state.notifications.some(
      ({ learnerId, readAt, content }) =>
        learnerId === id &&
        readAt === null &&
        content.kind === 'deck' &&
        content.deckId === deckId &&
        content.what === what,
    );
  const students = [...state.enrolments.values()].filter((each) => each.deckId === deckId);
  return students
    .map(({ learnerId }) => learnerId)
    .filter((id) => isClosed && id !== exceptId && id !== deck?.ownerId && (after === null || id > after))
    .filter((id) => !waits(id) && (what !== 'made-private' || !isAuthor(id)))
    .toSorted()
    .slice(0, limit);
}

function livingIn(state: MemoryState, deckId: DeckId): MemoryTerm[] {
  return [...state.terms.values()]
    .filter((term) => term.deckId === deckId && term.removedAt === null)
    .toSorted((one, other) => one.position - other.position);
}
