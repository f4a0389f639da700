import type { ContentCaseId, DeckId, DomainEvent, LearnerId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeDecideContentCase,
  makeEnrolDeck,
  makeLeaveDeck,
  makeMarkNotificationsRead,
  makeTellStudents,
} from '../../index.ts';
import { aReaderIn } from '../a-reader.ts';
import { aLearner } from '../builders.ts';
import type { World } from '../world.ts';

/** Who is told that a deck was taken away, whatever stores it (CON-11). */
export function closingContract(open: () => Promise<World>): void {
  describe('a deck that is taken away', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    /** Two who study a deck, one who left it, and what each was told, by the broadcast of it. */
    const scene = async () => {
      const reader = await aReaderIn(world);
      const { ports, deckId, id } = reader;
      const [other, leaver] = [await reader.newcomer(), await reader.newcomer()];
      for (const each of [other, leaver, id]) await makeEnrolDeck(ports)(each, deckId);
      await makeLeaveDeck(ports)(leaver, deckId);
      const told: LearnerId[] = [];
      const read = makeMarkNotificationsRead(ports);
      const broadcast = {
        publish: async (learnerId: LearnerId, notificationId: Parameters<typeof read>[1][number]) => {
          told.push(learnerId);
          marks.push(() => read(learnerId, [notificationId]));
        },
      };
      const marks: (() => Promise<void>)[] = [];
      const tell = makeTellStudents({ ...ports, broadcast, atOnce: 1 });
      const events = async (): Promise<readonly DomainEvent[]> =>
        (await world.relay.claim(1_000, 60_000)).filter(
          ({ type, payload }) => type === 'deck.closed' && 'deckId' in payload && payload.deckId === deckId,
        );
      return {
        ...reader,
        tell,
        events,
        told,
        students: [reader.learner.id, other].toSorted(),
        readAll: async () => Promise.all(marks.splice(0).map((mark) => mark())),
        decide: (decision: 'hide' | 'restore') => decided(world, deckId, id, decision),
        share: (version: number, visibility: 'private' | 'public') =>
          reader.changeDeck(id, { deckId, version, change: { visibility } }),
      };
    };

    it('is told of to everybody who studies it, once', async () => {
      const { id, deckId, tell, events, told, students, removeDeck } = await scene();
      await removeDeck(id, { deckId });
      const closed = await events();
      expect(closed).toMatchObject([{ payload: { deckId, what: 'removed' } }]);
      await tell(closed);
      await tell(closed);
      expect(told.toSorted()).toEqual(students);
    });

    it('is told of again only to those who have read it', async () => {
      const { tell, events, told, students, share, readAll } = await scene();
      await share(1, 'private');
      await tell(await events());
      await share(2, 'public');
      await share(3, 'private');
      await tell(await events());
      expect(told.toSorted()).toEqual(students);
      await readAll();
      await share(4, 'public');
      await share(5, 'private');
      await tell(await events());
      expect(told).toHaveLength(4);
    });

    it('is told of when moderators hide it, and not when it is shown again by then', async () => {
      const { tell, events, told, students, decide } = await scene();
      await decide('hide');
      const closed = await events();
      expect(closed).toMatchObject([{ payload: { what: 'hidden', title: { en: 'Kitchen' } } }]);
      await decide('restore');
      await tell(closed);
      expect(told).toEqual([]);
      await decide('hide');
      await tell(await events());
      expect(told.toSorted()).toEqual(students);
    });

    it('is told of to nobody when it is there again by then', async () => {
      const { id, deckId, tell, events, told, share, removeDeck, restoreDeck } = await scene();
      await share(1, 'private');
      await share(2, 'public');
      await removeDeck(id, { deckId });
      await restoreDeck(id, { deckId });
      const closed = await events();
      expect(closed).toHaveLength(2);
      await tell(closed);
      expect(told).toEqual([]);
    });
  });
}

/** A decision about a deck as a whole, each time by another moderator. */
async function decided(world: World, deckId: DeckId, authorId: LearnerId, decision: 'hide' | 'restore') {
  const by = aLearner({ role: 'moderator' });
  const target = { deckId, termId: null };
  const caseId = await world.unitOfWork(async ({ learners, moderation }) => {
    await learners.add(by);
    const id = ((await moderation.livingCase(target))?.id ?? world.newId()) as ContentCaseId;
    const content = { ...target, id, authorId, state: 'open', appeal: 'none', decidedBy: null } as const;
    if (decision === 'hide') await moderation.addCase(content, new Date());
    return id;
  });
  const decide = makeDecideContentCase({ ...world, clock: () => new Date() });
  await decide(by.id, { caseId, decision, reason: 'as the rules say' });
}
