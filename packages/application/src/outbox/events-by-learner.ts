import type { DomainEvent, LearnerId } from '@slova/domain';

/** A batch of events parted by learner, each part in the order in which things happened. */
export function eventsByLearner(events: readonly DomainEvent[]): Map<LearnerId, DomainEvent[]> {
  const parts = new Map<LearnerId, DomainEvent[]>();
  const inOrder = events.toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());
  for (const event of inOrder) {
    const part = parts.get(event.learnerId);
    if (part) part.push(event);
    else parts.set(event.learnerId, [event]);
  }
  return parts;
}
