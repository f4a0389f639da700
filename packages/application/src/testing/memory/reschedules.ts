import type { DeckId, LearnerId, Moment, ScheduledCard, SchedulerSettings } from '@slova/domain';
import { learnerDayAt, noEasyDays } from '@slova/domain';
import type {
  DeckSchedule,
  Reschedule,
  RescheduleQueries,
  RescheduleRepository,
  StudyCard,
} from '../../index.ts';
import { historyOf } from './log-rows.ts';
import type { MemoryState } from './state.ts';
import { deckStudyIn } from './study-settings.ts';

const keyOf = (learnerId: string, id: string): string => `${learnerId} ${id}`;
const plannedDays = 98;

export function memoryReschedules(state: MemoryState): RescheduleRepository {
  const change = (learnerId: string, id: string, part: Partial<Reschedule>, transaction?: number): void => {
    const known = state.reschedules.get(keyOf(learnerId, id));
    if (known)
      state.reschedules.set(keyOf(learnerId, id), {
        ...known,
        ...part,
        ...(transaction !== undefined && { transaction }),
      });
  };
  return {
    schedule: async (learnerId, deckId, moment) => scheduleIn(state, learnerId, deckId, moment),
    async add(asked) {
      const nothingYet = { appliedAt: null, cards: null, takeBackAskedAt: null, takenBackAt: null };
      const reschedule = { ...asked, ...nothingYet, takenBack: null, transaction: null };
      state.reschedules.set(keyOf(asked.learnerId, asked.id), reschedule);
    },
    lock: async (learnerId, id) => state.reschedules.get(keyOf(learnerId, id)) ?? null,
    lockNewest: async (learnerId, deckId) => newestIn(state, learnerId, deckId),
    markApplied: async (learnerId, id, cards) =>
      change(learnerId, id, { appliedAt: new Date(), cards }, state.transaction),
    markTakeBackAsked: async (learnerId, id, at) => change(learnerId, id, { takeBackAskedAt: at }),
    markTakenBack: async (learnerId, id, at, takenBack) =>
      change(learnerId, id, { takenBackAt: at, takenBack }),
  };
}

export function memoryRescheduleQueries(state: MemoryState): RescheduleQueries {
  return {
    schedule: async (learnerId, deckId, moment) => scheduleIn(state, learnerId, deckId, moment),
    async newest(learnerId, deckId) {
      const newest = newestIn(state, learnerId, deckId);
      if (!newest) return null;
      const { learnerId: _whose, clock: _clock, transaction, ...view } = newest;
      const remaining = state.log.filter(
        (row) =>
          row.transaction === transaction &&
          row.undoneAt === null &&
          historyOf(state, row.entry.cardId).at(-1)?.id === row.id,
      );
      return { ...view, remaining: remaining.length };
    },
  };
}

function newestIn(state: MemoryState, learnerId: LearnerId, deckId: DeckId) {
  const own = [...state.reschedules.values()].filter(
    (each) => each.learnerId === learnerId && each.deckId === deckId,
  );
  return own.at(-1) ?? null;
}

function scheduleIn(
  state: MemoryState,
  learnerId: LearnerId,
  deckId: DeckId,
  { at, clock }: Moment,
): DeckSchedule | null {
  const deck = deckStudyIn(state, learnerId, deckId);
  if (!deck) return null;
  const today = learnerDayAt(at, clock);
  const own = [...state.cards.values()].filter(
    (card) => card.learnerId === learnerId && card.deckId === deckId && card.held === null,
  );
  const days = own.flatMap(({ due }) => (due ? ['on' in due ? due.on : today] : []));
  return {
    settings: deck.study,
    cards: own.flatMap((card) => scheduledOf(state, card, deck.study.scheduler)),
    dueToday: days.filter((day) => day <= today).length,
    plan: {
      today,
      due: Array.from(
        { length: plannedDays },
        (_, index) => days.filter((day) => day === today + 1 + index).length,
      ),
      easyDays: state.easyDays.get(learnerId) ?? noEasyDays,
      breaks: [...state.breaks.values()].filter((each) => each.learnerId === learnerId),
    },
  };
}

function scheduledOf(state: MemoryState, card: StudyCard, settings: SchedulerSettings): ScheduledCard[] {
  const { id, termId, repetitions, memory, lastReviewedOn, due } = card;
  if (card.state !== 'review' || !memory || lastReviewedOn === null || !due || !('on' in due)) return [];
  const common = { id, termId, repetitions, memory, lastReviewedOn, dueOn: due.on };
  const last = historyOf(state, id).findLast(
    ({ entry: { kind } }) => kind === 'review' || kind === 'set-due',
  );
  if (last?.entry.kind === 'set-due')
    return [{ ...common, dueBy: last.entry.after.by ? 'other-settings' : 'learner' }];
  const isThese =
    last?.entry.kind === 'review' && JSON.stringify(last.entry.settings) === JSON.stringify(settings);
  return [{ ...common, dueBy: isThese ? 'these-settings' : 'other-settings' }];
}
