import { concernsLeeches, mayOpenDecks, movesCards } from '@slova/application';
import type { CardId, DomainEvent, EventType, Id, LearnerId } from '@slova/domain';
import { z } from 'zod';
import { eventBatch } from './event-batch.ts';
import type { QueueName } from './queues.ts';

type Job = {
  readonly queue: QueueName;
  readonly payload: z.ZodType;
  readonly reactsTo: readonly EventType[];
  /** Which of those events; left out: all. A batch without any gives no job. */
  readonly concerns?: (event: DomainEvent) => boolean;
};

/**
 * Every job there is, with the queue it waits in, its payload, and the events it reacts to (none: it is a command).
 * Reactions are named noun first, after what they concern; the payload of each is a batch of events.
 */
export const jobs = {
  'achievement.evaluate': reaction('card.reviewed', 'card.practised', 'deck.enrolled', 'review.undone'),
  'notification.create': reaction('learner.registered', 'achievement.granted', 'deck.announced'),
  'analytics.aggregate': reaction('learner.registered', 'card.reviewed', 'card.practised', 'review.undone'),
  'answer.rate': reaction('card.reviewed', 'review.undone'),
  'leech.detect': { ...reaction('card.reviewed', 'review.undone'), concerns: concernsLeeches },
  'case.tell': reaction('case.opened', 'case.decided', 'case.appealed'),
  'deck.reschedule': reaction('reschedule.asked'),
  // Long, so it does not stand in the way of what should follow at once.
  'import.work': { ...reaction('import.asked'), queue: 'maintenance' },
  'deck.plant': {
    ...reaction('deck.changed', 'deck.enrolled', 'deck.left', 'deck.resumed', 'cards.chosen'),
    concerns: movesCards,
  },
  'deck.work': { ...reaction('deck-work.asked'), queue: 'maintenance' },
  'deck.tell': reaction('deck.closed'),
  'deck.count': reaction('deck.enrolled', 'deck.changed', 'deck.rated', 'deck.left', 'deck.resumed'),
  'search.follow': { ...reaction('deck.changed'), concerns: mayOpenDecks },
  'review.recalculate': command('maintenance', z.object({ cards: z.array(cardKey()).max(1_000) })),
  'catalogue.count': command('maintenance', z.object({})),
  'attempt.prune': command('maintenance', z.object({})),
  'email.send': command('mail', z.object({})),
  'media.sweep': command('maintenance', z.object({})),
  'import.prune': command('maintenance', z.object({})),
  'outbox.prune': command('maintenance', z.object({})),
  'scheduler.audit': command('maintenance', z.object({})),
  'session.sweep': command('maintenance', z.object({})),
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.output<(typeof jobs)[Name]['payload']>;

/** A job to be added: its name and what goes with that name. */
export type NewJob = {
  readonly [Name in JobName]: { readonly name: Name; readonly payload: JobPayload<Name> };
}[JobName];

/** What does each job: as an object of this type it has one handler for every job, no more and no less. */
export type JobHandlers = { readonly [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> };

export const jobNames = Object.keys(jobs) as readonly JobName[];

function reaction<const Types extends readonly EventType[]>(...reactsTo: Types) {
  return { queue: 'reactions', payload: eventBatch, reactsTo } as const;
}

function command<Payload extends z.ZodType>(queue: QueueName, payload: Payload) {
  return { queue, payload, reactsTo: [] } as const;
}

function cardKey(): z.ZodType<{ readonly learnerId: LearnerId; readonly cardId: CardId }> {
  return z.object({ learnerId: id<'learner'>(), cardId: id<'card'>() });
}

function id<Kind extends string>() {
  return z.uuid() as unknown as z.ZodType<Id<Kind>>;
}
