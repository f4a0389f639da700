import type { CardId, TermId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import { daysAfter } from '../progress/index.ts';
import { seededFraction } from '../seeded-random.ts';
import type { Memory } from './card.ts';
import type { DayPlan } from './day-plan.ts';
import { memoryModel } from './fsrs.ts';
import { fuzzRange, fuzzedInterval } from './fuzz.ts';
import { longestBalancedDays, quietDay } from './load-balance.ts';
import type { StudySettings } from './study-settings.ts';

/** A studied card in review that is due by day, as rescheduling needs it. */
export type ScheduledCard = {
  readonly id: CardId;
  readonly termId: TermId;
  readonly repetitions: number;
  readonly memory: Memory;
  readonly lastReviewedOn: LearnerDay;
  readonly dueOn: LearnerDay;
  /** What its day comes from: the learner's own wish, the settings that hold now, or others. */
  readonly dueBy: 'learner' | 'these-settings' | 'other-settings';
};

/** A card that comes to be due on another day. */
export type DueMove = { readonly cardId: CardId; readonly from: LearnerDay; readonly to: LearnerDay };

/** What of a deck's settings decides on days. */
export type RescheduleSettings = Pick<StudySettings, 'scheduler' | 'balanceLoad'>;

/** Changes under this share of an interval are not worth a move (rule S12). */
export const smallestMove = 0.05;

/**
 * Which cards settings would move, and where to, counted from their last review (rule S12). Fuzz is that of the card's last
 * answer (rule S1); balancing chooses inside its range, among days after today (rule S4). A card stays where the settings
 * could have put it themselves, where its interval would change by less than 5 %, and on a day that the learner set; so a
 * second time moves nothing. Nothing is moved before today, and what is overdue stays so unless its new day is to come.
 */
export function rescheduled(
  cards: readonly ScheduledCard[],
  settings: RescheduleSettings,
  plan: DayPlan,
): readonly DueMove[] {
  const intervalFor = wantedInterval(settings.scheduler);
  const misplaced = cards
    .flatMap((card) => wantedOf(card, intervalFor))
    .toSorted((one, other) => one.idealOn - other.idealOn || (one.card.id < other.card.id ? -1 : 1));
  const calendar = calendarOf(cards, plan);
  for (const { card } of misplaced) calendar.count(card, card.dueOn, -1);
  return misplaced.flatMap(({ card, ...wanted }) => {
    const to = dayFor(card, wanted, settings, calendar);
    const isMoved = isWorthIt(card, to, plan.today);
    calendar.count(card, isMoved ? to : card.dueOn, 1);
    return isMoved ? [{ cardId: card.id, from: card.dueOn, to }] : [];
  });
}

type Wanted = {
  readonly ideal: number;
  readonly idealOn: LearnerDay;
  readonly range: readonly [number, number];
};

/** The interval that settings give a memory, whole days, with the range of its fuzz. */
export function wantedInterval(
  scheduler: StudySettings['scheduler'],
): (memory: Memory) => { readonly ideal: number; readonly range: readonly [number, number] } {
  // Found once for all cards: looking for a model costs more than asking it.
  const model = memoryModel(scheduler);
  const longest = Math.floor(scheduler.maximumIntervalDays);
  return (memory) => {
    const ideal = Math.min(longest, Math.max(1, Math.round(model.interval(memory))));
    return { ideal, range: scheduler.fuzz ? fuzzRange(ideal, 1, longest) : [ideal, ideal] };
  };
}

function wantedOf(
  card: ScheduledCard,
  wanted: ReturnType<typeof wantedInterval>,
): ({ readonly card: ScheduledCard } & Wanted)[] {
  if (card.dueBy !== 'other-settings') return [];
  const { ideal, range } = wanted(card.memory);
  const now = intervalOf(card);
  if (now >= range[0] && now <= range[1]) return [];
  return [{ card, ideal, range, idealOn: daysAfter(card.lastReviewedOn, ideal) }];
}

function dayFor(
  card: ScheduledCard,
  { ideal, range }: Omit<Wanted, 'idealOn'>,
  { scheduler, balanceLoad }: RescheduleSettings,
  calendar: Calendar,
): LearnerDay {
  const { today } = calendar.plan;
  // The answer that led to this interval was fuzzed by the number of repetitions before it.
  const factor = seededFraction(`${card.id}#${card.repetitions - 1}`);
  const longest = Math.floor(scheduler.maximumIntervalDays);
  const fuzzed = scheduler.fuzz ? fuzzedInterval(ideal, factor, 1, longest) : ideal;
  const passed = today - card.lastReviewedOn;
  if (fuzzed <= passed) return today;
  if (!balanceLoad || !scheduler.fuzz || ideal > longestBalancedDays || range[0] === range[1])
    return daysAfter(card.lastReviewedOn, fuzzed);
  const ahead = {
    first: Math.max(1, range[0] - passed),
    last: range[1] - passed,
    ideal: ideal - passed,
  };
  return daysAfter(today, quietDay(ahead, factor, calendar.plan, calendar.siblingsOf(card)));
}

const intervalOf = ({ dueOn, lastReviewedOn }: ScheduledCard): number => Math.max(1, dueOn - lastReviewedOn);

function isWorthIt(card: ScheduledCard, to: LearnerDay, today: LearnerDay): boolean {
  if (to <= today && card.dueOn <= today) return false;
  return to !== card.dueOn && Math.abs(to - card.dueOn) >= smallestMove * intervalOf(card);
}

type Calendar = {
  readonly plan: DayPlan;
  readonly count: (card: ScheduledCard, on: LearnerDay, by: 1 | -1) => void;
  /** The days, counted from today, on which the other cards of a term are due. */
  readonly siblingsOf: (card: ScheduledCard) => readonly number[];
};

/** How full the days are, and where siblings stand, while cards are moved one after the other. */
function calendarOf(cards: readonly ScheduledCard[], plan: DayPlan): Calendar {
  const due = [...plan.due];
  const placed = new Map(cards.map(({ id, dueOn }) => [id, dueOn]));
  const ofTerm = Map.groupBy(cards, ({ termId }) => termId);
  return {
    plan: { ...plan, due },
    count({ id }, on, by) {
      if (by === 1) placed.set(id, on);
      else placed.delete(id);
      const index = on - plan.today - 1;
      if (index >= 0 && index < due.length) due[index] = Math.max(0, (due[index] ?? 0) + by);
    },
    siblingsOf: ({ id, termId }) =>
      (ofTerm.get(termId) ?? []).flatMap((sibling) => {
        const on = sibling.id === id ? undefined : placed.get(sibling.id);
        return on === undefined ? [] : [on - plan.today];
      }),
  };
}
