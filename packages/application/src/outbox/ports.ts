import type { DomainEvent } from '@slova/domain';

/** Events that leave with the transaction that caused them (rule O2). */
export interface OutboxRepository {
  add(events: readonly DomainEvent[]): Promise<void>;
}

/** Remembers, in the transaction of the effect, which events a reaction has handled. */
export interface HandledEventRepository {
  /** Marks the events as handled and returns those that were not yet. */
  claim<Named extends Pick<DomainEvent, 'id' | 'learnerId'>>(
    reaction: string,
    events: readonly Named[],
  ): Promise<readonly Named[]>;
}

/** The relay's side of the outbox: rows are claimed with a lease, sent outside of any transaction, then marked. */
export interface OutboxRelayStore {
  claim(limit: number, leaseMs: number): Promise<readonly DomainEvent[]>;
  markSent(events: readonly DomainEvent[]): Promise<void>;
  /** Gives claimed rows back at once, when they could not be sent. */
  release(events: readonly DomainEvent[]): Promise<void>;
  /** Removes rows sent, and the memory of events handled and of what they changed, before their instants; returns how many rows went. */
  prune(before: { readonly sentAt: Date; readonly handledAt: Date }): Promise<number>;
}
