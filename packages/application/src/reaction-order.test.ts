import type { DomainEvent } from '@slova/domain';
import { expect, it } from 'vitest';
import type { SessionItem } from './index.ts';
import { aStudy } from './testing/a-study.ts';
import type { Chance } from './testing/any-deed.ts';
import { anyDeed, chanceOf } from './testing/any-deed.ts';
import type { Derived, MemoryWorld } from './testing/index.ts';
import { memoryWorld } from './testing/index.ts';
import { reactionsOver, reactToAll } from './testing/react.ts';

const sessions = 25;

it('G2 what follows from a session with undo is the same, in whatever order and however often its events come', async () => {
  expect.hasAssertions();
  for (let session = 0; session < sessions; session += 1) await disorderly(`disorder ${session}`);
}, 120_000);

/** Lives through a session whose events are handled late, shuffled, twice and in parts, some of them before the undo. */
async function disorderly(seed: string): Promise<void> {
  const chance = chanceOf(seed);
  const world = memoryWorld();
  const study = await aStudy(world);
  const inOrder: Derived[] = [await derivedInOrder(world, study.learner.id)];
  const buffered: SessionItem[] = [];
  const pending: DomainEvent[] = [];
  const deeds = 3 + chance(20);
  for (let deed = 0; deed < deeds; deed += 1) {
    if (!(await anyDeed(study, chance, buffered))) continue;
    inOrder.push(await derivedInOrder(world, study.learner.id));
    pending.push(...(await claimed(world)));
    if (chance(4) === 0) await handleSome(world, pending, chance);
  }
  const steps = chance(inOrder.length);
  if (steps > 0) await study.undo(steps);
  pending.push(...(await claimed(world)));
  while (pending.length > 0) {
    await handleSome(world, pending, chance);
    pending.push(...(await claimed(world)));
  }
  const expected = inOrder.at(-1 - steps) ?? {};
  expect(orderless(await world.derived(study.learner.id)), seed).toEqual(orderless(expected));
}

/** What would follow if everything were handled now, in order: tried out on a copy. */
async function derivedInOrder(
  world: MemoryWorld,
  learnerId: Parameters<MemoryWorld['derived']>[0],
): Promise<Derived> {
  const copy = memoryWorld();
  Object.assign(copy.state, structuredClone(world.state));
  const { state } = copy;
  // From the first event on: what the disorderly one has handled so far must not count.
  Object.assign(state, { handled: new Set(), counters: new Map(), grants: new Map(), rollups: new Map() });
  Object.assign(state, { active: new Set(), notifications: [] });
  state.outbox = state.outbox
    .filter(({ event }) => event.type !== 'achievement.granted')
    .map(({ event }) => ({ event, claimedUntil: 0, sentAt: null }));
  await reactToAll(copy);
  return copy.derived(learnerId);
}

async function claimed({ relay }: MemoryWorld): Promise<readonly DomainEvent[]> {
  const events = await relay.claim(10_000, 60_000);
  await relay.markSent(events);
  return events;
}

/** Hands a part of the events, shuffled and some of them twice, to each reaction in batches of its own. */
async function handleSome(world: MemoryWorld, pending: DomainEvent[], chance: Chance): Promise<void> {
  const part = pending.splice(0).map((event) => ({ event, later: chance(3) === 0 }));
  pending.push(...part.flatMap(({ event, later }) => (later ? [event] : [])));
  const now = part.flatMap(({ event, later }) => (later ? (chance(2) ? [event] : []) : [event]));
  for (const react of reactionsOver(world)) {
    const left = shuffled([...now, ...now.filter(() => chance(3) === 0)], chance);
    while (left.length > 0) await react(left.splice(0, 1 + chance(6)));
  }
}

function shuffled<Item>(items: Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.map(() => left.splice(chance(left.length), 1)[0] as Item);
}

// Ratings learn from answers in the order in which they come, and forget them in any.
const orderless = (derived: Derived): Derived => ({ ...derived, abilities: [] });
