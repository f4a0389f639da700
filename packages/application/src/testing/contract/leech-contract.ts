import type { CardId, DomainEvent, StudySettings } from '@slova/domain';
import { defaultStudySettings, memoryModel } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChangeDeckSettings, makeDetectLeeches } from '../../index.ts';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

const dayMs = 86_400_000;

/** What must be done about cards that are forgotten too often, whatever stores them (rule S14). */
export function leechContract(open: () => Promise<World>): void {
  describe('leeches', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const studying = async (leechAction: StudySettings['leechAction']): Promise<Study> => {
      const study = await aStudy(world);
      // Without learning steps every answer is one to a learnt card; days come as memory alone has them.
      const { scheduler } = defaultStudySettings;
      const settings = {
        ...defaultStudySettings,
        scheduler: { ...scheduler, learningSteps: [], relearningSteps: [], fuzz: false },
        balanceLoad: false,
        leechAction,
      };
      const change = { deckId: study.deck.id, presetId: null, settings };
      await makeChangeDeckSettings({ ...world, clock: () => new Date() })(study.learner.id, change);
      return study;
    };

    /** Answers one card whenever it is due: right first, then wrong as often as is asked for. */
    const failing = async (study: Study, failures: number): Promise<CardId> => {
      const [first] = await study.page(1);
      const { id } = first!.card;
      await answerCard(study, id, true);
      for (let failure = 0; failure < failures; failure += 1) await answerCard(study, id, false);
      return id;
    };
    const answerCard = async (study: Study, id: CardId, right: boolean): Promise<void> => {
      const due = await cardOf(study, id).then((card) => card.due);
      if (due && 'on' in due)
        study.time.now = new Date(Math.max(Number(study.time.now), due.on * dayMs + dayMs / 2));
      const item = (await study.page(50)).find(({ card }) => card.id === id);
      const given = answerTo(item!.attempt, study.time.now, right);
      expect((await study.answer(given)).status).toBe('recorded');
    };
    const cardOf = async (study: Study, id: CardId) => (await study.cards()).find((card) => card.id === id)!;
    /** The chances to forget, as the log has them, added up. */
    const failuresExpected = async ({ learner }: Study, id: CardId): Promise<number> => {
      const logged = await world.unitOfWork(({ reviewLog }) => reviewLog.lockCard(learner.id, id));
      const chances = (logged?.rows ?? []).map((row) => {
        const { memory, lastReviewedOn } = row.before;
        if (row.kind !== 'review' || !memory || lastReviewedOn === null) return 0;
        return 1 - memoryModel(row.settings).retrievability(memory, row.reviewedOn - lastReviewedOn);
      });
      return chances.reduce((sum, chance) => sum + chance, 0);
    };
    const notices = async ({ learner }: Study) =>
      ((await world.derived(learner.id))['notifications'] ?? [])
        .map((text) => JSON.parse(text) as Record<string, unknown>)
        .filter(({ kind }) => kind === 'leech');

    it('a card that is forgotten a third time, when hardly one failure was expected, is told of by its word', async () => {
      const study = await studying('warn');
      const id = await failing(study, 2);
      await study.react();
      expect(await notices(study)).toEqual([]);
      await answerCard(study, id, false);
      await study.react();
      const card = await cardOf(study, id);
      const { headword } = study.deck.terms.find((term) => term.id === card.termId)!;
      const [notice, ...others] = await notices(study);
      expect(others).toEqual([]);
      expect(notice).toMatchObject({
        cardId: id,
        headword,
        language: 'en',
        reviews: 3,
        failures: 3,
        isPutAside: false,
      });
      expect(notice?.['expected']).toBeCloseTo(await failuresExpected(study, id), 2);
      expect(card.held).toBeNull();
    });

    it('is put aside where the deck says so, as a row of its history, until it is taken back', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      await study.react();
      expect(await notices(study)).toMatchObject([{ cardId: id, isPutAside: true }]);
      expect(await cardOf(study, id)).toMatchObject({ held: 'leech' });
      expect(await study.audit()).toEqual([]);
      study.time.now = new Date(study.time.now.getTime() + 100 * dayMs);
      expect((await study.page(50)).map(({ card }) => card.id)).not.toContain(id);
      expect(await study.act(id, { kind: 'release' })).toEqual(['done']);
      expect((await study.page(50)).map(({ card }) => card.id)).toContain(id);
    });

    it('a card that the learner holds already stays held as they said', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      await study.act(id, { kind: 'hold', held: 'suspended' });
      await study.react();
      expect(await notices(study)).toMatchObject([{ isPutAside: false }]);
      expect(await cardOf(study, id)).toMatchObject({ held: 'suspended' });
    });

    it('EXE-13 undo of the answer takes the warning and the hold back, in one step', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 2);
      await study.react();
      const before = await world.derived(study.learner.id);
      await answerCard(study, id, false);
      await study.react();
      expect(await study.undo(1)).toEqual([{ kind: 'review', cardId: id, cards: 1 }]);
      await study.react();
      expect(await world.derived(study.learner.id)).toEqual(before);
      expect(await study.audit()).toEqual([]);
    });

    it('undo of what was done meanwhile takes back that alone, and then the answer with its hold', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      const other = (await study.cards()).find((card) => card.id !== id && card.state === 'new')!;
      await study.act(other.id, { kind: 'hold', held: 'known' });
      await study.react();
      expect(await cardOf(study, id)).toMatchObject({ held: 'leech' });
      expect(await study.undo(1)).toMatchObject([{ kind: 'hold', cardId: other.id, cards: 1 }]);
      expect(await cardOf(study, id)).toMatchObject({ held: 'leech' });
      expect(await study.undo(1)).toMatchObject([{ kind: 'review', cardId: id, cards: 1 }]);
      expect(await cardOf(study, id)).toMatchObject({ held: null });
      await study.react();
      expect(await notices(study)).toEqual([]);
      expect(await study.audit()).toEqual([]);
    });

    it('an answer to the card before it was put aside is undone by itself', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      await answerCard(study, id, true);
      await study.react();
      const held = await cardOf(study, id);
      expect(held.held).toBe('leech');
      await study.undo(1);
      expect(await cardOf(study, id)).toMatchObject({ held: 'leech', repetitions: held.repetitions - 1 });
      expect(await study.audit()).toEqual([]);
      await study.undo(1);
      expect(await cardOf(study, id)).toMatchObject({ held: null, repetitions: held.repetitions - 2 });
      expect(await study.audit()).toEqual([]);
    });

    it('an answer that was taken back before its event came here warns of nothing', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      await study.undo(1);
      await study.react();
      expect(await notices(study)).toEqual([]);
      expect(await cardOf(study, id)).toMatchObject({ held: null });
    });

    it('an event that comes twice, or after the learner took the card back, does nothing more', async () => {
      const study = await studying('suspend');
      const id = await failing(study, 3);
      const told: string[] = [];
      const broadcast = { publish: (_to: string, notice: string) => Promise.resolve(void told.push(notice)) };
      const detect = makeDetectLeeches({ ...world, broadcast, clock: () => study.time.now });
      const events: readonly DomainEvent[] = (await world.relay.claim(1_000, 1)).filter(
        ({ learnerId }) => learnerId === study.learner.id,
      );
      await detect([...events, ...events]);
      await study.act(id, { kind: 'release' });
      await detect(events);
      expect(told).toHaveLength(1);
      expect(await notices(study)).toHaveLength(1);
      expect(await cardOf(study, id)).toMatchObject({ held: null });
    });
  });
}
