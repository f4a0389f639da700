import type { AttemptId, DeckId, PresetId, StudySettings } from '@slova/domain';
import { defaultStudySettings, DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAnswerReview,
  makeChangeDeckSettings,
  makeDeletePreset,
  makeEnrolDeck,
  makeKeepPreset,
  makePreviewLoad,
  makeStartSession,
  makeStudyMoreToday,
} from '../../index.ts';
import { aDeck, aLearner } from '../builders.ts';
import type { World } from '../world.ts';

const strict: StudySettings = {
  ...defaultStudySettings,
  newPerDay: 3,
  scheduler: { ...defaultStudySettings.scheduler, desiredRetention: 0.95 },
};

/** What settings, presets, and limits of a day must do, whatever stores them. */
export function settingsContract(open: () => Promise<World>): void {
  describe('deciding how to study', () => {
    let world: World;
    let now = new Date('2026-03-02T10:00:00Z');
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const clock = () => now;
    const actions = () => {
      const ports = { ...world, clock };
      return {
        change: makeChangeDeckSettings(ports),
        keepPreset: makeKeepPreset(ports),
        deletePreset: makeDeletePreset(ports),
        more: makeStudyMoreToday(ports),
        preview: makePreviewLoad(ports),
        start: makeStartSession(ports),
        answer: makeAnswerReview(ports),
      };
    };
    const aStudent = async (deckCount = 1) => {
      const learner = aLearner();
      await world.unitOfWork(({ learners }) => learners.add(learner));
      const decks = Array.from({ length: deckCount }, () => aDeck());
      for (const deck of decks) {
        await world.addDeck(deck);
        await makeEnrolDeck({ ...world, clock })(learner.id, deck.id);
      }
      return { learner, deckId: decks[0]?.id ?? aDeck().id, deckIds: decks.map(({ id }) => id) };
    };
    const newToday = async ({ learner, deckId }: Awaited<ReturnType<typeof aStudent>>) =>
      (await actions().start(learner, deckId, 50)).remaining.new;

    it('a deck begins with the defaults and no preset', async () => {
      const { learner, deckId } = await aStudent();
      expect(await world.settingsQueries.deck(learner.id, deckId)).toMatchObject({
        study: defaultStudySettings,
        presetId: null,
        overrides: null,
        today: null,
      });
      expect(await world.settingsQueries.deck(learner.id, aDeck().id)).toBe(null);
    });

    it('changed settings hold from the next page on, and those of others do not change', async () => {
      const [one, other] = [await aStudent(), await aStudent()];
      await actions().change(one.learner.id, { deckId: one.deckId, presetId: null, settings: strict });
      expect(await newToday(one)).toBe(3);
      expect(await newToday(other)).toBe(10);
      const stored = await world.settingsQueries.deck(one.learner.id, one.deckId);
      expect(stored).toMatchObject({
        study: strict,
        overrides: { newPerDay: 3, scheduler: { desiredRetention: 0.95 } },
      });
    });

    it('S10 settings that cannot be studied with are refused by field, and nothing changes', async () => {
      const { learner, deckId } = await aStudent();
      const scheduler = { ...strict.scheduler, desiredRetention: 1.5 };
      const settings = { ...strict, scheduler };
      await expect(actions().change(learner.id, { deckId, presetId: null, settings })).rejects.toEqual(
        new DomainError('invalid_scheduler_settings', 'desiredRetention'),
      );
      await expect(actions().keepPreset(learner.id, { name: 'x', settings })).rejects.toEqual(
        new DomainError('invalid_scheduler_settings', 'desiredRetention'),
      );
      expect(await world.settingsQueries.presets(learner.id)).toEqual([]);
    });

    it('decks follow their preset, but for what they do differently', async () => {
      const { learner, deckIds } = await aStudent(2);
      const [follows, differs] = deckIds as [(typeof deckIds)[0], (typeof deckIds)[0]];
      const presetId = await actions().keepPreset(learner.id, { name: 'Calm', settings: strict });
      await actions().change(learner.id, { deckId: follows, presetId, settings: strict });
      await actions().change(learner.id, {
        deckId: differs,
        presetId,
        settings: { ...strict, newPerDay: 7 },
      });
      await actions().keepPreset(learner.id, {
        presetId,
        name: 'Calmer',
        settings: { ...strict, newPerDay: 1, reviewsPerDay: 40 },
      });
      const studyOf = async (deckId: typeof follows) =>
        (await world.settingsQueries.deck(learner.id, deckId))?.study;
      expect(await studyOf(follows)).toMatchObject({ newPerDay: 1, reviewsPerDay: 40 });
      expect(await studyOf(differs)).toMatchObject({ newPerDay: 7, reviewsPerDay: 40 });
      expect(await newToday({ learner, deckId: follows, deckIds })).toBe(1);
      const [preset] = await world.settingsQueries.presets(learner.id);
      expect(preset).toMatchObject({ id: presetId, name: 'Calmer' });
      expect(new Set(preset?.deckIds)).toEqual(new Set(deckIds));
    });

    it('S12 a preview is about the learnt cards of an own deck, and refuses what cannot be studied with', async () => {
      const [{ learner, deckId }, other] = [await aStudent(), await aStudent()];
      const { preview, start, answer } = actions();
      expect(await preview(learner.id, deckId, strict.scheduler)).toMatchObject({ cards: 0 });
      const [item] = (await start(learner, deckId, 1)).items;
      const given = {
        attemptId: item!.attempt.id,
        rating: 'easy',
        answeredAt: now,
        durationMs: 900,
      } as const;
      await answer(learner.id, given);
      expect(await preview(learner.id, deckId, strict.scheduler)).toMatchObject({ cards: 1, earlier: 1 });
      await expect(preview(other.learner.id, deckId, strict.scheduler)).rejects.toEqual(
        new DomainError('not_found', 'deckId'),
      );
      const wrong = { ...strict.scheduler, maximumIntervalDays: 0 };
      await expect(preview(learner.id, deckId, wrong)).rejects.toEqual(
        new DomainError('invalid_scheduler_settings', 'maximumIntervalDays'),
      );
    });

    it('S2 a changed preset makes what was shown of each of its decks stale, and of no other deck', async () => {
      const { learner, deckIds } = await aStudent(3);
      const presetId = await actions().keepPreset(learner.id, { name: 'Calm', settings: strict });
      const [following, alone] = [deckIds.slice(0, 2), deckIds.slice(2)];
      for (const deckId of following)
        await actions().change(learner.id, { deckId, presetId, settings: strict });
      const shown = async (deckId: DeckId) =>
        (await actions().start(learner, deckId, 2)).items[0]?.attempt.id;
      const before = new Map<DeckId, AttemptId | undefined>();
      for (const deckId of deckIds) before.set(deckId, await shown(deckId));
      await actions().keepPreset(learner.id, {
        presetId,
        name: 'Calm',
        settings: { ...strict, newPerDay: 4 },
      });
      for (const deckId of following) expect(await shown(deckId)).not.toBe(before.get(deckId));
      for (const deckId of alone) expect(await shown(deckId)).toBe(before.get(deckId));
    });

    it('a deleted preset leaves its decks with the settings they had', async () => {
      const { learner, deckId } = await aStudent();
      const presetId = await actions().keepPreset(learner.id, { name: 'Gone', settings: strict });
      await actions().change(learner.id, { deckId, presetId, settings: strict });
      await actions().deletePreset(learner.id, presetId);
      expect(await world.settingsQueries.presets(learner.id)).toEqual([]);
      expect(await world.settingsQueries.deck(learner.id, deckId)).toMatchObject({
        presetId: null,
        study: strict,
        overrides: { newPerDay: 3 },
      });
    });

    it("another learner's preset is not found", async () => {
      const [one, other] = [await aStudent(), await aStudent()];
      const presetId = await actions().keepPreset(one.learner.id, { name: 'Mine', settings: strict });
      const refusal = new DomainError('not_found', 'presetId');
      const change = { deckId: other.deckId, presetId, settings: strict };
      await expect(actions().change(other.learner.id, change)).rejects.toEqual(refusal);
      await expect(actions().deletePreset(other.learner.id, presetId)).rejects.toEqual(refusal);
      await expect(
        actions().keepPreset(other.learner.id, { presetId, name: 'Theirs', settings: strict }),
      ).rejects.toEqual(refusal);
      const nobody = world.newId() as PresetId;
      await expect(actions().deletePreset(one.learner.id, nobody)).rejects.toEqual(refusal);
    });

    it('more words for today are for today alone', async () => {
      const student = await aStudent();
      const { learner, deckId } = student;
      await actions().change(learner.id, { deckId, presetId: null, settings: strict });
      expect(await actions().more(learner, { deckId, newCards: 5, reviews: 0 })).toMatchObject({
        newPerDay: 8,
        reviewsPerDay: 200,
      });
      await actions().more(learner, { deckId, newCards: 2, reviews: 0 });
      expect(await newToday(student)).toBe(10);
      now = new Date(now.getTime() + 24 * 3_600_000);
      expect(await newToday(student)).toBe(3);
      now = new Date('2026-03-02T10:00:00Z');
    });
  });
}
