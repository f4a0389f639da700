import type { AttemptId, RequestId } from '../../../id.ts';
import type { LearnerDay } from '../../../progress/index.ts';
import { learnerDayAt } from '../../../progress/index.ts';
import type {
  Card,
  CardActionEntry,
  CardSchedule,
  Moment,
  ReviewLogEntry,
  SchedulerSettings,
} from '../../../review/index.ts';
import { actOnCard, algorithmVersion, answerCard, imageOf } from '../../../review/index.ts';
import type { ImportedHistory } from './imported-history.ts';

/** A card with what another program knew of it: rows of its log, and the card that they make. */
export type AdoptedCard = {
  readonly card: Card;
  readonly answers: readonly { readonly entry: ReviewLogEntry; readonly durationMs: number }[];
  readonly actions: readonly CardActionEntry[];
};

type Adoption = {
  /** When it is taken over, on the learner's calendar. */
  readonly moment: Moment;
  readonly settings: SchedulerSettings;
  readonly newId: () => string;
};

/**
 * Gives a card that was never studied here the history it has elsewhere: the answers, replayed with the learner's settings, and
 * then the schedule as the other program had it, so that the due day is the same. Null when there is nothing to take over.
 */
export function adoptHistory(card: Card, history: ImportedHistory, adoption: Adoption): AdoptedCard | null {
  const { moment, settings, newId } = adoption;
  let adopted = card;
  const answers: AdoptedCard['answers'][number][] = [];
  // A device clock that ran ahead answers nothing that is still to come.
  for (const { at, rating, durationMs } of history.reviews
    .toSorted(byTime)
    .filter((review) => review.at <= moment.at)) {
    const answer = { attemptId: newId() as AttemptId, rating };
    const next = answerCard(adopted, answer, { at, clock: moment.clock }, settings);
    answers.push({ entry: next.entry, durationMs });
    adopted = next.card;
  }
  const actions: CardActionEntry[] = [];
  const schedule = scheduleOf(adopted, history, moment);
  if (schedule) {
    const { card: scheduled, entry } = takenOver(adopted, schedule, moment, newId() as RequestId);
    adopted = scheduled;
    actions.push(entry);
  }
  for (const action of actionsOf(history)) {
    const acted = actOnCard(adopted, newId() as RequestId, action, moment);
    if (!acted) continue;
    adopted = acted.card;
    actions.push(acted.entry);
  }
  return actions.length === 0 ? null : { card: adopted, answers, actions };
}

const byTime = (one: { readonly at: Date }, other: { readonly at: Date }): number =>
  one.at.getTime() - other.at.getTime();

/** The memory that was kept counts; then what all answers come to; then what the interval tells of. */
function scheduleOf(card: Card, history: ImportedHistory, moment: Moment): CardSchedule | null {
  const replayed = history.isComplete ? card.memory : null;
  const memory = history.memory ?? replayed ?? history.estimate ?? card.memory;
  if (history.dueOn === null || !memory) return null;
  const last = card.lastReviewedAt ?? history.lastAt;
  return {
    state: 'review',
    step: 0,
    memory,
    due: { on: history.dueOn },
    lastReviewedAt: last,
    lastReviewedOn: last && (Math.min(learnerDayAt(last, moment.clock), history.dueOn) as LearnerDay),
    repetitions: Math.max(card.repetitions, history.repetitions),
    lapses: history.lapses,
  };
}

function takenOver(card: Card, schedule: CardSchedule, { at, clock }: Moment, id: RequestId) {
  const { learnerId, deckId, termId } = card;
  const entry: CardActionEntry = {
    kind: 'import',
    id,
    learnerId,
    cardId: card.id,
    deckId,
    termId,
    repetition: card.repetitions,
    reviewedAt: at,
    timeZone: clock.timeZone,
    dayStartHour: clock.dayStartHour,
    reviewedOn: learnerDayAt(at, clock),
    gapDays: 0,
    before: imageOf(card),
    algorithm: algorithmVersion,
    after: { schedule },
  };
  return { card: { ...card, ...schedule, version: card.version + 1 }, entry };
}

function actionsOf({ isSuspended, isBuried }: ImportedHistory) {
  const hold = { kind: 'hold', held: 'suspended' } as const;
  return [...(isSuspended ? [hold] : []), ...(isBuried ? [{ kind: 'bury' } as const] : [])];
}
