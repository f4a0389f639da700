import type {
  LearnerId,
  Memory,
  Moment,
  Rating,
  SchedulerSettings,
  StudySettings,
  Term,
} from '@slova/domain';
import {
  isInCategory,
  isInStep,
  learnerDayAt,
  memoryModel,
  noEasyDays,
  placeInRun,
  unrated,
} from '@slova/domain';
import type { Attempt, QueuedCard, StudyCard, StudyQueue, StudySelection, StudyStore } from '../../index.ts';
import { isRun, itemKey } from '../../index.ts';
import type { MemoryState } from './state.ts';
import { ownTermIn } from './own-terms.ts';
import { deckStudyIn } from './study-settings.ts';

/** Days ahead that balancing looks at: the longest interval it moves, with its fuzz. */
const plannedDays = 98;

export function memoryStudy(state: MemoryState): StudyStore {
  return {
    queue: async (learnerId, deckId, moment, limit) => queueOf(state, learnerId, deckId, moment, limit, null),
    selected: async (learnerId, deckId, moment, limit, selection) =>
      queueOf(state, learnerId, deckId, moment, limit, selection),
    async removeUnanswered(shownBefore) {
      const old = [...state.attempts.values()].filter(
        ({ attempt, result }) => result === null && attempt.shownAt < shownBefore,
      );
      for (const { attempt } of old) state.attempts.delete(attempt.id);
      return old.length;
    },
    async addAttempts(attempts) {
      for (const attempt of attempts)
        state.attempts.set(attempt.id, { attempt, result: null, isHinted: false, wrongFormAt: null });
    },
  };
}

function queueOf(
  state: MemoryState,
  learnerId: LearnerId,
  deckId: Attempt['deckId'],
  { at, clock }: Moment,
  limit: number,
  selection: StudySelection | null,
): StudyQueue | null {
  const deck = deckStudyIn(state, learnerId, deckId);
  if (!deck || state.writtenDecks.get(deckId)?.removedAt) return null;
  const { study } = deck;
  const today = learnerDayAt(at, clock);
  const { newPerDay, reviewsPerDay } = deck.today?.on === today ? deck.today : study;
  const used = state.ledger.get(`${learnerId} ${today} ${deckId}`);
  const own = [...state.cards.values()].filter(
    (card) =>
      card.learnerId === learnerId &&
      card.deckId === deckId &&
      card.held === null &&
      !state.withdrawn.has(card.id) &&
      (card.buriedOn !== today || isInStep(card)) &&
      isOfTopic(state, card, selection),
  );
  const dueDays = (card: StudyCard): number | null => (card.due && 'on' in card.due ? card.due.on : null);
  const steps = own
    .filter(({ due }) => due && 'at' in due && due.at <= at)
    .toSorted((one, other) => dueAt(one) - dueAt(other));
  const days = own
    .filter((card) => (dueDays(card) ?? Infinity) <= today)
    .toSorted(reviewOrder(study, today))
    .slice(0, Math.max(0, reviewsPerDay - (used?.reviewCards ?? 0)));
  const fresh = own
    .filter(({ state: is }) => is === 'new')
    .toSorted(newOrder(state, study))
    .slice(0, Math.max(0, newPerDay - (used?.newCards ?? 0)));
  const coming = own.map(dueAt).filter((due) => due > at.getTime());
  const siblingsDueOn = (card: StudyCard): QueuedCard => ({
    ...card,
    itemRating: state.difficulties.get(itemKey(card)) ?? unrated,
    own: ownTermIn(state, card),
    siblingsDueOn: [...state.cards.values()].flatMap((other) =>
      other.learnerId === learnerId && other.termId === card.termId && other.id !== card.id
        ? other.due && 'on' in other.due && other.due.on > today
          ? [other.due.on]
          : []
        : [],
    ),
  });
  const open = selection
    ? []
    : openIn(state, learnerId, deckId, today).map(({ attempt, card }) => ({
        attempt,
        card: siblingsDueOn(card),
      }));
  const isNotOpen = ({ id }: StudyCard): boolean => open.every(({ card }) => card.id !== id);
  const picked = pickedBy(state, selection, own, study.scheduler, today);
  return {
    contentHash: 'memory',
    study,
    open,
    due: (picked?.filter((card) => !isNew(card)) ?? [...steps, ...days].filter(isNotOpen))
      .slice(0, limit)
      .map(siblingsDueOn),
    fresh: (picked ? picked.filter(isNew) : fresh.filter(isNotOpen)).slice(0, limit).map(siblingsDueOn),
    remaining: {
      due: (picked?.filter((card) => !isNew(card)) ?? [...steps, ...days]).length,
      new: (picked?.filter(isNew) ?? fresh).length,
    },
    nextStepAt: coming.length > 0 ? new Date(Math.min(...coming)) : null,
    plan: {
      today,
      due: Array.from(
        { length: plannedDays },
        (_, index) => own.filter((card) => dueDays(card) === today + index + 1).length,
      ),
      easyDays: state.easyDays.get(learnerId) ?? noEasyDays,
      breaks: [...state.breaks.values()]
        .filter((each) => each.learnerId === learnerId)
        .map(({ fromOn, toOn }) => ({ fromOn, toOn })),
    },
    ability: state.abilities.get(`${learnerId} ${deckId}`) ?? unrated,
  };
}

const dueAt = ({ due }: StudyCard): number => (due && 'at' in due ? due.at.getTime() : -Infinity);

function isOfTopic(state: MemoryState, card: StudyCard, selection: StudySelection | null): boolean {
  if (!selection) return true;
  const term = state.decks.get(card.deckId)?.terms.find(({ id }) => id === card.termId);
  const { category, tag, cardId } = selection;
  return (
    (cardId === undefined || card.id === cardId) &&
    (category === undefined || isInCategory(term?.category ?? '', category)) &&
    (tag === undefined || term?.tags.includes(tag) === true)
  );
}

function openIn(state: MemoryState, learnerId: string, deckId: string, today: number) {
  const shown = [...state.attempts.values()].flatMap(({ attempt, result }) =>
    result === null &&
    attempt.kind === 'review' &&
    attempt.selection === null &&
    attempt.learnerId === learnerId &&
    attempt.deckId === deckId &&
    attempt.shownOn === today
      ? [attempt]
      : [],
  );
  const session = shown.toSorted((one, other) => Number(other.shownAt) - Number(one.shownAt))[0]
    ?.studySessionId;
  return shown
    .filter(({ studySessionId }) => studySessionId === session)
    .toSorted((one, other) => one.place - other.place)
    .flatMap((attempt) => {
      const card = state.cards.get(attempt.cardId);
      const isUnchanged =
        card?.version === attempt.cardVersion &&
        card.held === null &&
        !state.withdrawn.has(card.id) &&
        card.buriedOn !== today;
      return card && isUnchanged ? [{ attempt, card }] : [];
    });
}

function recallOf(
  card: { readonly memory: Memory | null; readonly lastReviewedOn: number | null },
  scheduler: SchedulerSettings,
  today: number,
): number {
  if (!card.memory || card.lastReviewedOn === null) return 1;
  return memoryModel(scheduler).retrievability(card.memory, Math.max(0, today - card.lastReviewedOn));
}

function reviewOrder({ reviewOrder: order, scheduler }: StudySettings, today: number) {
  const dueOn = (card: StudyCard): number => (card.due && 'on' in card.due ? card.due.on : 0);
  // Just below the desired retention first; what is still above it can wait longest.
  const rank = (card: StudyCard): number => {
    const recall = recallOf(card, scheduler, today);
    return recall > scheduler.desiredRetention ? 2 - recall : 1 - recall - 1;
  };
  return (one: StudyCard, other: StudyCard): number =>
    (order === 'due' ? dueOn(one) - dueOn(other) : rank(one) - rank(other)) || (one.id < other.id ? -1 : 1);
}

function newOrder(state: MemoryState, { newOrder: order }: StudySettings) {
  const termOf = (card: StudyCard): Term | undefined =>
    state.decks.get(card.deckId)?.terms.find(({ id }) => id === card.termId);
  const levelOf = (card: StudyCard): string => termOf(card)?.level ?? '';
  const rankOf = (card: StudyCard): number => termOf(card)?.frequencyRank ?? Number.MAX_SAFE_INTEGER;
  return (one: StudyCard, other: StudyCard): number => {
    if (order === 'random') return one.id < other.id ? -1 : 1;
    const byLevel = order === 'level' ? levelOf(one).localeCompare(levelOf(other)) : 0;
    const byRank = order === 'frequency' ? rankOf(one) - rankOf(other) : 0;
    return byLevel || byRank || one.position - other.position;
  };
}

const isNew = ({ state }: StudyCard): boolean => state === 'new';

/** The cards of a selection that follows no queue. */
function pickedBy(
  state: MemoryState,
  selection: StudySelection | null,
  own: readonly StudyCard[],
  scheduler: SchedulerSettings,
  today: number,
): readonly StudyCard[] | null {
  if (!selection || selection.cards === 'topic') return null;
  if (selection.cards === 'card') return own;
  const weakness = (card: StudyCard): number => (1 - recallOf(card, scheduler, today)) * (1 + card.lapses);
  const placeOf = ({ id }: StudyCard) => placeInRun(lastRatingIn(state, selection, id));
  const weakest = own.toSorted(
    (one, other) => weakness(other) - weakness(one) || (one.id < other.id ? -1 : 1),
  );
  return [
    ...weakest.filter((card) => card.state === 'review' && placeOf(card) === 'ahead'),
    ...weakest.filter((card) => placeOf(card) === 'behind'),
  ];
}

function lastRatingIn(state: MemoryState, selection: StudySelection, cardId: string): Rating | null {
  if (!isRun(selection) || selection.cardId !== undefined) return null;
  const last = state.log.findLast(
    ({ id, entry, undoneAt }) =>
      undoneAt === null &&
      entry.cardId === cardId &&
      state.attempts.get(id)?.attempt.studySessionId === selection.sessionId,
  );
  return last && 'rating' in last.entry ? last.entry.rating : null;
}
