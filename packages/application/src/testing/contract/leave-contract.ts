import { DomainError } from '@slova/domain';
import type { DeckId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAnswerReview,
  makeAuditScheduler,
  makeChangeDeckSettings,
  makeEnrolDeck,
  makeLeaveDeck,
  makeStartSession,
} from '../../index.ts';
import { aReaderIn } from '../a-reader.ts';
import { answerTo } from '../a-study.ts';
import { aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

const unknown = new DomainError('not_found', 'deckId');

/** What leaving a deck does and what it does not, whatever stores it (CON-5, CON-11). */
export function leaveContract(open: () => Promise<World>): void {
  describe('leaving a deck', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const aLeaver = async () => {
      const reader = await aReaderIn(world);
      const { learner, ports, deckId } = reader;
      return {
        ...reader,
        leave: (of: DeckId = deckId) => makeLeaveDeck(ports)(learner.id, of),
        comeBack: (of: DeckId = deckId) => makeEnrolDeck(ports)(learner.id, of),
        start: () => makeStartSession(ports)(learner, deckId, 50),
        later: () => (reader.time.now = new Date(reader.time.now.getTime() + 3_600_000)),
      };
    };

    it('takes it out of study, and whoever comes back finds everything as it was', async () => {
      const leaver = await aLeaver();
      await leaver.answerOf('knife');
      const before = await leaver.cards();
      await leaver.leave();
      await expect(leaver.start()).rejects.toEqual(unknown);
      await leaver.leave();
      await leaver.react();
      await leaver.comeBack();
      await leaver.react();
      leaver.later();
      expect((await leaver.studied()).join()).toContain('knife recognise');
      expect((await leaver.cards()).map(({ card }) => card)).toEqual(before.map(({ card }) => card));
      const { mismatches } = await makeAuditScheduler(world)();
      expect(mismatches.filter(({ learnerId }) => learnerId === leaver.learner.id)).toEqual([]);
    });

    it('brings no more of what its authors write, until the learner comes back', async () => {
      const { id, deckId, ...leaver } = await aLeaver();
      await leaver.leave();
      await leaver.add(id, { deckId, terms: [aWrittenTerm('cup', 'чашка')] });
      await leaver.react();
      expect(await leaver.cards()).toHaveLength(6);
      await leaver.comeBack();
      expect(await leaver.cards()).toHaveLength(8);
      expect((await leaver.studied()).join()).toContain('cup');
    });

    it('keeps how the deck was studied', async () => {
      const { learner, ports, deckId, ...leaver } = await aLeaver();
      const settings = async () => world.settingsQueries.deck(learner.id, deckId);
      const change = makeChangeDeckSettings(ports);
      const wanted = { ...(await settings())!.study, newPerDay: 3 };
      await change(learner.id, { deckId, presetId: null, settings: wanted });
      await leaver.leave();
      expect(await settings()).toBeNull();
      await expect(change(learner.id, { deckId, presetId: null, settings: wanted })).rejects.toEqual(unknown);
      await leaver.comeBack();
      expect((await settings())?.study.newPerDay).toBe(3);
    });

    it('loses no answer that was on its way', async () => {
      const { learner, ports, time, ...leaver } = await aLeaver();
      const [item] = (await leaver.start()).items;
      await leaver.leave();
      await makeAnswerReview(ports)(learner.id, answerTo(item!.attempt, time.now));
      const card = (await leaver.cards()).find((each) => each.card.id === item!.card.id)!.card;
      expect(card.repetitions).toBe(1);
    });

    it('is not for good when the deck is private by then, but nobody comes who never studied it', async () => {
      const { id, deckId, ports, newcomer, ...leaver } = await aLeaver();
      await leaver.changeDeck(id, { deckId, version: 1, change: { visibility: 'private' } });
      await leaver.leave();
      const stranger = await newcomer();
      await expect(makeEnrolDeck(ports)(stranger, deckId)).rejects.toEqual(unknown);
      await leaver.comeBack();
      expect(await leaver.studied()).toHaveLength(3);
      await leaver.leave();
      await leaver.removeDeck(id, { deckId });
      await expect(leaver.comeBack()).rejects.toEqual(unknown);
    });

    it('is for those who chose it', async () => {
      const { newcomer, ports, deckId } = await aLeaver();
      const stranger = await newcomer();
      await expect(makeLeaveDeck(ports)(stranger, deckId)).rejects.toEqual(unknown);
    });
  });
}
