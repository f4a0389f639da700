import type { DomainEvent, EventType } from '@slova/domain';
import type { JobName, NewJob } from './jobs.ts';
import { jobNames, jobs } from './jobs.ts';

/** The jobs that a batch of events calls for: one per reaction, carrying the events that concern it. */
export function reactionJobs(events: readonly DomainEvent[]): NewJob[] {
  return jobNames.filter(isReaction).flatMap((name) => {
    const reactsTo: readonly EventType[] = jobs[name].reactsTo;
    const own = events.filter(({ type }) => reactsTo.includes(type));
    return own.length > 0 ? [{ name, payload: { events: own } }] : [];
  });
}

/** The jobs that react to events. */
export type ReactionName = {
  [Name in JobName]: (typeof jobs)[Name]['reactsTo'] extends readonly [] ? never : Name;
}[JobName];

function isReaction(name: JobName): name is ReactionName {
  return jobs[name].reactsTo.length > 0;
}
