import type {
  DomainEvent,
  EventId,
  LeechEvidence,
  LearnerId,
  NotificationId,
  RequestId,
} from '@slova/domain';
import { actOnCard, isLeechWarning, leechEvidence, leechReviewsUpTo } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Broadcast, Notification } from '../notification/index.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { LoggedCard } from './log-ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly broadcast: Pick<Broadcast, 'publish'>;
  readonly clock: Clock;
  readonly newId: NewId;
};
type Reviewed = Extract<DomainEvent, { type: 'card.reviewed' }>;

export type DetectLeeches = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Warns of cards that are forgotten more often than their memory explains (rule S14), each failure once, and puts them aside
 * where the deck's settings say so. The hold belongs to the answer's step, so that undo takes both back; the warning goes
 * when the answer's undo comes here. Events that tell of no failure of a learnt card are passed over before anything is read.
 */
export function makeDetectLeeches({ unitOfWork, broadcast, ...ports }: Ports): DetectLeeches {
  return async (events) => {
    for (const event of events.filter(isLapse)) {
      const notices = await unitOfWork((repositories) => warn(event, repositories, ports));
      for (const { id } of notices) await broadcast.publish(event.learnerId, id);
    }
    for (const { learnerId, answers } of events.flatMap(failuresUndone))
      await unitOfWork(({ notifications }) => notifications.removeLeeches(learnerId, answers));
  };
}

type Making = Pick<Ports, 'clock' | 'newId'>;

async function warn(
  event: Reviewed,
  repositories: Repositories,
  { clock, newId }: Making,
): Promise<readonly Notification[]> {
  const { handledEvents, notifications, reviewLog } = repositories;
  const { learnerId, id: eventId } = event;
  const fresh = await handledEvents.claim('leech.detect', [event]);
  if (fresh.length === 0) return [];
  const logged = await reviewLog.lockCard(learnerId, event.payload.cardId);
  const reviews = leechReviewsUpTo(logged?.rows ?? [], eventId);
  if (!logged || !isLeechWarning(reviews)) return [];
  const word = await reviewLog.wordOf(logged.card);
  if (!word) return [];
  const isPutAside = await putAside(logged, event, repositories, { clock, newId });
  const content = {
    kind: 'leech' as const,
    cardId: logged.card.id,
    ...word,
    ...told(leechEvidence(reviews)),
    isPutAside,
  };
  const id = newId() as NotificationId;
  return notifications.add([{ id, learnerId, eventId, content, createdAt: clock(), readAt: null }]);
}

/** Holds the card if the deck's settings say so and nothing holds it yet. */
async function putAside(
  { card, rows }: LoggedCard,
  event: Reviewed,
  { reviewLog, studySettings }: Repositories,
  { clock, newId }: Making,
): Promise<boolean> {
  const deck = await studySettings.deck(card.learnerId, card.deckId);
  const answer = rows.find(({ id }) => id === event.id);
  if (!answer || deck?.study.leechAction !== 'suspend' || card.held !== null) return false;
  // On the learner's calendar as it was at the answer: a reaction knows no other.
  const moment = { at: clock(), clock: answer };
  const acted = actOnCard(card, newId() as RequestId, { kind: 'hold', held: 'leech' }, moment);
  if (!acted) return false;
  await reviewLog.append(card.learnerId, [acted], event.id);
  return true;
}

const told = ({ reviews, failures, expected }: LeechEvidence) => ({
  reviews,
  failures,
  expected: Math.round(expected * 100) / 100,
});

/** Whether an event tells of a failure of a learnt card, or of one that was taken back. */
export const concernsLeeches = (event: DomainEvent): boolean =>
  isLapse(event) || failuresUndone(event).length > 0;

const isLapse = (event: DomainEvent): event is Reviewed =>
  event.type === 'card.reviewed' &&
  event.payload.rating === 'again' &&
  event.payload.stateBefore === 'review';

type Undone = { readonly learnerId: LearnerId; readonly answers: readonly EventId[] };

function failuresUndone(event: DomainEvent): Undone[] {
  if (event.type !== 'review.undone') return [];
  const failed = event.payload.answers.filter(({ kind, rating }) => kind === 'review' && rating === 'again');
  return failed.length > 0 ? [{ learnerId: event.learnerId, answers: failed.map(({ id }) => id) }] : [];
}
