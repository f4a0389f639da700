import type { DomainEvent } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemKey, makeRateAnswers } from '../../index.ts';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

const dayMs = 86_400_000;

/** What learning from answers must do, whatever stores it (EXE-9). */
export function ratingContract(open: () => Promise<World>): void {
  describe('ratings of learners and terms', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('come from graded answers to cards that had time to fade, and from nothing else', async () => {
      const study = await aStudy(world);
      const [met] = await study.page(1);
      await study.answer(answerTo(met!.attempt, study.time.now));
      await study.react();
      expect(await ratingsOf(study)).toEqual({ ability: null, difficulty: null });
      const right = await answeredNextDay(study, true);
      expect(right.ability!.logits).toBeGreaterThan(0);
      expect(right.ability!.answers).toBe(1);
      expect(right.difficulty!.logits).toBe(-right.ability!.logits);
    });

    it('fall with a wrong answer, for the learner, and rise for the term', async () => {
      const study = await aStudy(world);
      const wrong = await answeredNextDay(study, false);
      expect(wrong.ability!.logits).toBeLessThan(0);
      expect(wrong.difficulty!.logits).toBeGreaterThan(0);
    });

    it('come with the queue, where they decide what is asked', async () => {
      const study = await aStudy(world);
      const { ability, difficulty } = await answeredNextDay(study, true);
      const later = new Date(study.time.now.getTime() + 1_000 * dayMs);
      const moment = { at: later, clock: study.learner };
      const queue = await world.study.queue(study.learner.id, study.deck.id, moment, 50);
      expect(queue?.ability).toEqual(ability);
      expect(queue?.due.map(({ itemRating }) => itemRating)).toContainEqual(difficulty);
    });

    it('count an answer once, however often its event comes', async () => {
      const study = await aStudy(world);
      const once = await answeredNextDay(study, true);
      const rate = makeRateAnswers(world);
      // An answer's event has the name of its attempt; nothing else of it is read.
      const event = {
        id: last,
        learnerId: study.learner.id,
        type: 'card.reviewed',
        occurredAt: study.time.now,
      };
      const again = event as unknown as DomainEvent;
      await rate([again]);
      await rate([again, again]);
      expect(await ratingsOf(study)).toEqual(once);
      expect(once.ability!.answers).toBe(1);
    });

    it('are what they were when the answer is taken back, also when it was taken back before it was learnt from', async () => {
      const study = await aStudy(world);
      const once = await answeredNextDay(study, true);
      await study.undo(1);
      await study.react();
      expect((await ratingsOf(study)).ability).toMatchObject({ logits: 0, answers: 0 });
      const [again] = await study.page(1);
      await study.answer(answerTo(again!.attempt, study.time.now));
      await study.undo(1);
      await study.react();
      expect((await ratingsOf(study)).ability).toMatchObject({ logits: 0, answers: 0 });
      expect(once.ability!.answers).toBe(1);
    });

    let last = '';

    async function answeredNextDay(study: Study, right: boolean): Promise<Ratings> {
      for (let day = 0; day < 5; day += 1) {
        const [item] = await study.page(1);
        const { exercise } = item!.attempt;
        const hadTime =
          (item!.card.lastReviewedAt?.getTime() ?? Infinity) < study.time.now.getTime() - dayMs / 2;
        const isGraded = exercise.type !== 'flashcard' && hadTime;
        const given = answerTo(item!.attempt, study.time.now, right || !isGraded);
        await study.answer(exercise.type === 'flashcard' ? { ...given, rating: 'easy' } : given);
        await study.react();
        if (isGraded) {
          last = item!.attempt.id;
          return ratingsOf(study);
        }
        study.time.now = new Date(study.time.now.getTime() + 60 * dayMs);
      }
      throw new Error('nothing to grade came up');
    }

    type Ratings = {
      readonly ability: { readonly logits: number; readonly answers: number } | null;
      readonly difficulty: { readonly logits: number; readonly answers: number } | null;
    };

    function ratingsOf({ learner, deck }: Study): Promise<Ratings> {
      return world.unitOfWork(async ({ ratings }) => {
        const items = deck.terms.flatMap(({ id: termId }) =>
          (['recognise', 'produce'] as const).map((direction) => ({ deckId: deck.id, termId, direction })),
        );
        const [ability] = (await ratings.abilities(learner.id, [deck.id])).values();
        const difficulties = await ratings.difficulties(items);
        const rated = items.flatMap((item) => difficulties.get(itemKey(item)) ?? []);
        return { ability: ability ?? null, difficulty: rated.find(({ answers }) => answers > 0) ?? null };
      });
    }
  });
}
