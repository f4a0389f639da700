import type { DeckId, DomainEvent, EventId, LearnerId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../world.ts';

/** What an outbox must promise: committed events are claimed by one relay at a time until they are marked. */
export function outboxContract(open: () => Promise<World>): void {
  describe('the outbox', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const enrolled = (): DomainEvent => ({
      id: world.newId() as EventId,
      learnerId: world.newId() as LearnerId,
      type: 'deck.enrolled',
      occurredAt: new Date('2026-03-02T10:00:00Z'),
      payload: { deckId: world.newId() as DeckId },
    });

    it('a claimed event is leased: nobody else gets it until the lease ends or it is released', async () => {
      const event = enrolled();
      await world.unitOfWork(({ outbox }) => outbox.add([event]));
      expect(await world.relay.claim(10, 60_000)).toEqual([event]);
      expect(await world.relay.claim(10, 60_000)).toEqual([]);
      await world.relay.release([event]);
      expect(await world.relay.claim(10, 60_000)).toEqual([event]);
      await world.relay.markSent([event]);
      await world.relay.release([event]);
      expect(await world.relay.claim(10, 60_000)).toEqual([]);
    });

    it('what a failed unit of work wrote is not there', async () => {
      const failing = world.unitOfWork(async ({ outbox }) => {
        await outbox.add([enrolled()]);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await world.relay.claim(10, 1)).toEqual([]);
    });

    it('two relays at once share the events between them', async () => {
      const events = Array.from({ length: 20 }, enrolled);
      await world.unitOfWork(({ outbox }) => outbox.add(events));
      const [one, other] = await Promise.all([world.relay.claim(10, 60_000), world.relay.claim(10, 60_000)]);
      expect(new Set([...one, ...other].map(({ id }) => id)).size).toBe(one.length + other.length);
      await world.relay.markSent([...one, ...other]);
    });

    it('sent events are removed when they are old enough', async () => {
      const event = enrolled();
      await world.unitOfWork(({ outbox }) => outbox.add([event]));
      await world.relay.markSent([event]);
      const soon = new Date(Date.now() + 60_000);
      expect(await world.relay.prune({ sentAt: soon, handledAt: soon })).toBeGreaterThan(0);
      expect(await world.relay.prune({ sentAt: soon, handledAt: soon })).toBe(0);
    });
  });
}
