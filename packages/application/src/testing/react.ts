import type { DomainEvent } from '@slova/domain';
import type { Clock } from '../index.ts';
import {
  makeAggregateEvents,
  makeCreateNotifications,
  makeDetectLeeches,
  makeEvaluateAchievements,
  makePlantCards,
  makeRateAnswers,
  makeRescheduleDecks,
  makeWorkOnDecks,
} from '../index.ts';
import type { World } from './world.ts';

const defaultClock = (): Date => new Date('2026-03-02T10:00:00Z');
const nobody = { publish: () => Promise.resolve(), subscribe: async function* () {} };

/** Everything that reacts to events and does not care for their order, each by itself. */
export function reactionsOver(world: World): ((events: readonly DomainEvent[]) => Promise<void>)[] {
  const ports = { ...world, broadcast: nobody, clock: defaultClock };
  return [
    makeEvaluateAchievements(ports),
    makeCreateNotifications(ports),
    makeAggregateEvents(world),
    makeDetectLeeches(ports),
  ];
}

/** All that has happened takes effect, and what happened by that. */
export async function reactToAll(world: World, clock: Clock = defaultClock): Promise<void> {
  const reschedule = makeRescheduleDecks({ ...world, clock });
  const work = makeWorkOnDecks({ ...world, clock });
  for (;;) {
    const events = await world.relay.claim(1_000, 60_000);
    if (events.length === 0) return;
    for (const react of [
      ...reactionsOver(world),
      makeRateAnswers(world),
      makePlantCards(world),
      work,
      reschedule,
    ])
      await react(events);
    await world.relay.markSent(events);
  }
}
