import type { Direction } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeActOnCards,
  makeAuditScheduler,
  makeEnrolDeck,
  makeStartSession,
  makeUndo,
} from '../../index.ts';
import { aReaderIn } from '../a-reader.ts';
import { aWrittenDeck, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

/** What learners' cards do when the deck that they study changes (CON-3, CON-5). */
export function plantContract(open: () => Promise<World>): void {
  describe('a deck that changes while it is studied', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const aReader = () => aReaderIn(world);

    it('a new term has cards for whoever studies the deck, once', async () => {
      const reader = await aReader();
      const { id, deckId } = reader;
      // No two cards of a term are new on one page.
      const seen = async () => (await reader.cards()).length;
      expect(await seen()).toBe(6);
      await reader.add(id, { deckId, terms: [aWrittenTerm('cup', 'чашка')] });
      await reader.react();
      await reader.react();
      expect(await seen()).toBe(8);
      expect((await reader.studied()).join()).toContain('cup');
    });

    it('cards of a removed term are withdrawn, and come back with what is known of them', async () => {
      const reader = await aReader();
      const { id, deckId, knife } = reader;
      const cardId = await reader.answerOf('knife');
      const known = (await reader.cards()).find(({ card }) => card.id === cardId)!.card;
      expect(known.repetitions).toBe(1);
      await reader.remove(id, { deckId, termIds: [knife.id] });
      await reader.react();
      reader.time.now = new Date(reader.time.now.getTime() + 3_600_000);
      expect((await reader.studied()).join()).not.toContain('knife');
      await reader.restore(id, { deckId, termIds: [knife.id] });
      await reader.react();
      expect((await reader.studied()).join()).toContain('knife recognise');
      expect((await reader.cards()).find(({ card }) => card.id === cardId)!.card).toEqual(known);
    });

    it('undo, holds and the audit know nothing of withdrawing', async () => {
      const reader = await aReader();
      const { id, deckId, knife, learner, ports } = reader;
      const cardId = await reader.answerOf('knife');
      await reader.remove(id, { deckId, termIds: [knife.id] });
      await reader.react();
      const act = (kind: 'hold' | 'release') =>
        makeActOnCards(ports)(learner, [
          {
            requestId: world.newId() as Parameters<ReturnType<typeof makeActOnCards>>[1][number]['requestId'],
            cardId,
            action: kind === 'hold' ? { kind, held: 'suspended' } : { kind },
          },
        ]);
      expect(await act('hold')).toEqual(['done']);
      const undo = () =>
        makeUndo(ports)(learner.id, {
          requestId: world.newId() as Parameters<ReturnType<typeof makeUndo>>[1]['requestId'],
          steps: 1,
        });
      await undo();
      expect((await reader.studied()).join()).not.toContain('knife');
      await undo();
      expect((await reader.studied()).join()).not.toContain('knife');
      expect(await act('hold')).toEqual(['done']);
      await reader.restore(id, { deckId, termIds: [knife.id] });
      await reader.react();
      const card = (await reader.cards()).find((each) => each.card.id === cardId)!.card;
      expect(card).toMatchObject({ held: 'suspended', state: 'new', repetitions: 0 });
      const { mismatches } = await makeAuditScheduler(world)();
      expect(mismatches.filter(({ learnerId }) => learnerId === learner.id)).toEqual([]);
    });

    it('directions decide which cards there are', async () => {
      const reader = await aReader();
      const { id, deckId } = reader;
      const change = (version: number, given: readonly Direction[]) =>
        reader.changeDeck(id, { deckId, version, change: { directions: given } });
      await change(1, ['produce']);
      await reader.react();
      expect(await reader.studied()).toEqual(['fork produce', 'knife produce', 'spoon produce']);
      await change(2, ['recognise', 'produce']);
      await reader.react();
      expect(await reader.cards()).toHaveLength(6);
      reader.time.now = new Date(reader.time.now.getTime() + 86_400_000);
      expect(await reader.studied()).toEqual(['fork recognise', 'knife recognise', 'spoon recognise']);
    });

    it('a removed deck is not studied, and goes on when it is back', async () => {
      const reader = await aReader();
      await reader.removeDeck(reader.id, { deckId: reader.deckId });
      await reader.react();
      const start = makeStartSession(reader.ports)(reader.learner, reader.deckId, 5);
      await expect(start).rejects.toEqual(new DomainError('not_found', 'deckId'));
      await reader.restoreDeck(reader.id, { deckId: reader.deckId });
      await reader.react();
      expect(await reader.studied()).toHaveLength(3);
    });

    it('a moved term takes its cards along, now or whenever its learner chooses the other deck', async () => {
      const reader = await aReader();
      const { id, deckId, knife, learner, ports } = reader;
      const cardId = await reader.answerOf('knife');
      const toDeckId = await reader.create(id, aWrittenDeck());
      await reader.move(id, { deckId, termIds: [knife.id], toDeckId, as: 'move' });
      await reader.react();
      expect((await reader.studied()).join()).not.toContain('knife');
      await makeEnrolDeck(ports)(learner.id, toDeckId);
      const card = (await reader.cards()).find((each) => each.card.id === cardId)!.card;
      expect(card).toMatchObject({ deckId: toDeckId, repetitions: 1 });
      expect(await reader.cards()).toHaveLength(6);
      reader.time.now = new Date(reader.time.now.getTime() + 3_600_000);
      expect(await reader.studied(toDeckId)).toContain('knife recognise');
    });

    it('nobody else’s private deck can be chosen', async () => {
      const reader = await aReader();
      const deckId = await reader.create(reader.id, aWrittenDeck({ visibility: 'private' }));
      const choosing = makeEnrolDeck(reader.ports)(reader.learner.id, deckId);
      await expect(choosing).rejects.toEqual(new DomainError('not_found', 'deckId'));
      await makeEnrolDeck(reader.ports)(reader.id, deckId);
    });
  });
}
