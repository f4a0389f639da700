import type { AggregateEvents } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Folds events into the daily figures of the admin overview. */
export function makeAnalyticsAggregate(aggregateEvents: AggregateEvents): JobHandlers['analytics.aggregate'] {
  return ({ events }) => aggregateEvents(events);
}
