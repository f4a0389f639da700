import type { AnkiCard, ImportId, SourceCard } from '@slova/domain';
import { learnerDayOf } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeActOnCards,
  makeAdoptHistories,
  makeAnswerReview,
  makeAuditScheduler,
  makeStartSession,
  makeTakeBackHistories,
  makeUndo,
} from '../../index.ts';
import { answerTo } from '../a-study.ts';
import { anAuthor, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

const day = 86_400_000;
const collection = { createdAtSeconds: Date.UTC(2026, 0, 1, 4) / 1_000, minutesWest: 0, rolloverHour: 4 };
const dueOn = learnerDayOf('2026-03-21');
const studied: AnkiCard = {
  ord: 0,
  deckId: '1',
  type: 2,
  queue: 2,
  due: dueOn - learnerDayOf('2026-01-01'),
  intervalDays: 20,
  factor: 2_500,
  reps: 3,
  lapses: 0,
  originalDue: 0,
  originalDeckId: '',
  stability: null,
  difficulty: null,
  reviews: [10, 14, 30].map((on, index) => ({
    atMs: Date.UTC(2026, 0, on, 10),
    ease: 3,
    durationMs: 4_000,
    kind: index === 0 ? 0 : 1,
    factor: 2_500,
  })),
};

/** What taking histories over from another program must do, and taking them back (CON-9, rules I1 and I2). */
export function historyContract(open: () => Promise<World>): void {
  describe('histories from elsewhere', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    /** Somebody whose deck has imported words, and what they can do. */
    async function anImporter() {
      const author = await anAuthor(world);
      const ports = { ...world, clock: () => author.time.now };
      const cat = { ...aWrittenTerm('cat', 'кот'), guid: 'g-cat' };
      const dog = { ...aWrittenTerm('dog', 'собака'), guid: 'g-dog' };
      await author.add(author.id, { deckId: author.deckId, terms: [cat, dog] });
      const importId = world.newId() as ImportId;
      const learner = (await world.unitOfWork(({ learners }) => learners.byId(author.id)))!;
      async function* given(cards: readonly Omit<SourceCard, 'collection'>[]) {
        for (const card of cards) yield await Promise.resolve({ ...card, collection });
      }
      const cards = () =>
        world.unitOfWork(({ reviewLog }) =>
          reviewLog.lockPage(author.id, { deckId: author.deckId, after: null, limit: 100 }),
        );
      return {
        ...author,
        ports,
        learner,
        cards,
        touched: async () => (await cards()).filter(({ entries }) => entries > 0),
        adopt: (list: readonly Omit<SourceCard, 'collection'>[]) =>
          makeAdoptHistories(ports)(author.id, { importId, deckId: author.deckId, cards: given(list) }),
        takeBack: () => makeTakeBackHistories(ports)(author.id, importId),
        audit: async () =>
          (await makeAuditScheduler(world)()).mismatches.filter(({ learnerId }) => learnerId === author.id),
      };
    }
    const cat = { guid: 'g-cat', direction: 'recognise', card: studied } as const;

    it('are the history of the card here, due on the day they said', async () => {
      const importer = await anImporter();
      expect(await importer.adopt([cat, { ...cat, guid: 'g-unknown' }])).toBe(1);
      const [touched, ...others] = await importer.touched();
      expect(others).toEqual([]);
      expect(touched?.card).toMatchObject({
        direction: 'recognise',
        state: 'review',
        due: { on: dueOn },
        repetitions: 3,
      });
      expect(touched?.rows.map(({ kind }) => kind)).toEqual(['review', 'review', 'review', 'import']);
      expect(await importer.audit()).toEqual([]);
    });

    it('a second time change nothing, and never a card that was studied here', async () => {
      const importer = await anImporter();
      await importer.adopt([cat]);
      const before = await importer.cards();
      expect(await importer.adopt([cat])).toBe(0);
      expect(await importer.cards()).toEqual(before);

      const items = (await makeStartSession(importer.ports)(importer.learner, importer.deckId, 50)).items;
      const dog = items.find(({ term, card }) => term.headword === 'dog' && card.direction === 'recognise')!;
      await makeAnswerReview(importer.ports)(importer.id, answerTo(dog.attempt, importer.time.now));
      expect(await importer.adopt([{ ...cat, guid: 'g-dog' }])).toBe(0);
    });

    it('keep what was suspended out of study', async () => {
      const importer = await anImporter();
      await importer.adopt([{ ...cat, card: { ...studied, queue: -1 } }]);
      expect((await importer.touched())[0]?.card.held).toBe('suspended');
    });

    it('are not what undoing in study takes back', async () => {
      const importer = await anImporter();
      await importer.adopt([cat]);
      const undo = makeUndo(importer.ports);
      const request = { requestId: world.newId() as never, steps: 1 };
      await expect(undo(importer.id, request)).rejects.toMatchObject({ code: 'nothing_to_undo' });
    });

    it('go with their import; what was done here since is the history that is left', async () => {
      const importer = await anImporter();
      await importer.adopt([cat, { ...cat, guid: 'g-dog' }]);
      const dog = (await importer.touched()).find(({ entries }) => entries > 0)!;
      importer.time.now = new Date(importer.time.now.getTime() + day);
      const act = makeActOnCards(importer.ports);
      await act(importer.learner, [
        { cardId: dog.card.id, requestId: world.newId() as never, action: { kind: 'hold', held: 'known' } },
      ]);
      await importer.takeBack();
      const left = await importer.touched();
      expect(
        left.map(({ card, rows }) => [card.id, card.state, card.held, rows.map(({ kind }) => kind)]),
      ).toEqual([[dog.card.id, 'new', 'known', ['hold']]]);
      expect(await importer.audit()).toEqual([]);
      await importer.takeBack();
      expect(await importer.touched()).toHaveLength(1);
    });
  });
}
