import type { DomainEvent, EventType } from '@slova/domain';
import type { JobName, NewJob } from './jobs.ts';
import { jobNames, jobs } from './jobs.ts';

/** The jobs that a batch of events calls for: one per reaction, carrying the events that concern it. */
export function reactionJobs(events: readonly DomainEvent[]): NewJob[] {
  return jobNames.filter(isReaction).flatMap((name) => {
    const { reactsTo, concerns = anything }: Reaction = jobs[name];
    const own = events.filter((event) => reactsTo.includes(event.type) && concerns(event));
    return own.length > 0 ? [{ name, payload: { events: own } }] : [];
  });
}

type Reaction = {
  readonly reactsTo: readonly EventType[];
  readonly concerns?: (event: DomainEvent) => boolean;
};
const anything = (): boolean => true;

/** The jobs that react to events. */
export type ReactionName = {
  [Name in JobName]: (typeof jobs)[Name]['reactsTo'] extends readonly [] ? never : Name;
}[JobName];

function isReaction(name: JobName): name is ReactionName {
  return jobs[name].reactsTo.length > 0;
}
