import type { DomainEvent, LearnerId, NotificationId } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Broadcast, Notification } from '../../notification/index.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly broadcast: Pick<Broadcast, 'publish'>;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Learners who are told in one transaction. */
  readonly atOnce?: number;
};
type Closed = Extract<DomainEvent, { readonly type: 'deck.closed' }>;

export type TellStudents = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Tells everybody who studies a deck that its owner made it private or removed it, or that moderators hid it, once each time;
 * nobody when it is open again by then, and nobody twice who has not read it yet.
 */
export function makeTellStudents(ports: Ports): TellStudents {
  return async (events) => {
    for (const event of events) {
      if (event.type !== 'deck.closed') continue;
      let after: LearnerId | null = null;
      do after = await tellSome(ports, event, after);
      while (after !== null);
    }
  };
}

async function tellSome(
  { unitOfWork, broadcast, clock, newId, atOnce = 500 }: Ports,
  { id: eventId, learnerId: exceptId, payload }: Closed,
  after: LearnerId | null,
): Promise<LearnerId | null> {
  const { deckId, what } = payload;
  const { added, last } = await unitOfWork(async ({ sharing, notifications }) => {
    const told = await sharing.toBeTold({ deckId, what, exceptId, after, limit: atOnce });
    const notices = told.map((learnerId): Notification => ({
      id: newId() as NotificationId,
      learnerId,
      eventId,
      content: { kind: 'deck', ...payload, detail: null },
      createdAt: clock(),
      readAt: null,
    }));
    const isLast = told.length < atOnce;
    return { added: await notifications.add(notices), last: isLast ? null : (told.at(-1) ?? null) };
  });
  for (const { learnerId, id } of added) await broadcast.publish(learnerId, id);
  return last;
}
