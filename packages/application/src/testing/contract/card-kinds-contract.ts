import type { Direction } from '@slova/domain';
import { defaultStudySettings, directions } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuditScheduler, makeChangeDeckSettings, makeEnrolDeck, makeUndo } from '../../index.ts';
import { aReaderIn } from '../a-reader.ts';
import type { World } from '../world.ts';

/** Which cards a term gives, by its author, its learner and what it holds (CON-3). */
export function cardKindsContract(open: () => Promise<World>): void {
  describe('the cards that a word gives', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());
    const aReader = () => aReaderIn(world);

    it('a card for the gap comes with the sentence that has one, goes with it, and keeps its progress', async () => {
      const reader = await aReader();
      const { id, deckId, knife } = reader;
      await reader.changeDeck(id, { deckId, version: 1, change: { directions: ['cloze'] } });
      await reader.react();
      expect(await reader.studied()).toEqual([]);
      const say = async (text: string, version: number) => {
        const senses = [{ answers: ['нож'], examples: [{ text }] }];
        await reader.change(id, { termId: knife.id, version, change: { senses } });
        await reader.react();
      };
      await say('A {{knife}} and a {{fork}}.', 1);
      expect(await reader.studied()).toEqual([]);
      await say('Cut it with a {{knife}}.', 2);
      expect(await reader.studied()).toEqual(['knife cloze']);
      const cardId = await reader.answerOf('knife', 'cloze');
      const { card: known } = (await reader.cards()).find(({ card }) => card.id === cardId)!;
      reader.time.now = new Date(reader.time.now.getTime() + 3_600_000);
      await say('Cut it.', 3);
      expect(await reader.studied()).toEqual([]);
      await say('This {{knife}} is sharp.', 4);
      expect(await reader.studied()).toEqual(['knife cloze']);
      expect((await reader.cards()).find(({ card }) => card.id === cardId)!.card).toEqual(known);
    });

    it('a learner says for themselves which cards a word gives, whatever its author does', async () => {
      const reader = await aReader();
      const { id, deckId, knife, learner, ports } = reader;
      const senses = [{ answers: ['нож'], examples: [{ text: 'Cut it with a {{knife}}.' }] }];
      await reader.change(id, { termId: knife.id, version: 1, change: { senses } });
      await reader.react();
      const choose = (given: readonly Direction[] | 'deck') =>
        makeChangeDeckSettings(ports)(learner.id, {
          deckId,
          presetId: null,
          settings: { ...defaultStudySettings, directions: given },
        });
      expect(await reader.cards()).toHaveLength(6);
      await choose(['cloze']);
      expect(await reader.studied()).toEqual(['knife cloze']);
      await reader.changeDeck(id, { deckId, version: 1, change: { directions: ['produce'] } });
      await reader.react();
      expect(await reader.studied()).toEqual(['knife cloze']);
      await choose('deck');
      expect(await reader.studied()).toEqual(['fork produce', 'knife produce', 'spoon produce']);
      const other = await reader.newcomer();
      await makeEnrolDeck(ports)(other, deckId);
      const planted = await world.unitOfWork(({ reviewLog }) =>
        reviewLog.lockPage(other, { deckId, after: null, limit: 100 }),
      );
      expect(planted.map(({ card }) => card.direction)).toEqual(['produce', 'produce', 'produce']);
    });

    it('three cards of a word never come in one session, and one answered puts off the others', async () => {
      const reader = await aReader();
      const { id, deckId, knife } = reader;
      const senses = [{ answers: ['нож'], examples: [{ text: 'Cut it with a {{knife}}.' }] }];
      await reader.change(id, { termId: knife.id, version: 1, change: { senses } });
      await reader.changeDeck(id, { deckId, version: 1, change: { directions } });
      await reader.react();
      expect(await reader.cards()).toHaveLength(7);
      const ofKnife = async () => (await reader.studied()).filter((card) => card.startsWith('knife'));
      expect(await ofKnife()).toEqual(['knife recognise']);
      await reader.answerOf('knife');
      const hidden = (await reader.cards()).filter(({ card }) => card.buriedOn !== null);
      expect(hidden.map(({ card }) => card.direction).toSorted()).toEqual(['cloze', 'produce']);
      const { mismatches } = await makeAuditScheduler(world)();
      expect(mismatches.filter(({ learnerId }) => learnerId === reader.learner.id)).toEqual([]);
      await makeUndo(reader.ports)(reader.learner.id, {
        requestId: world.newId() as Parameters<ReturnType<typeof makeUndo>>[1]['requestId'],
        steps: 1,
      });
      expect((await reader.cards()).filter(({ card }) => card.buriedOn !== null)).toEqual([]);
    });
  });
}
