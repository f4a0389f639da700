import type { AttemptId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionItem } from '../../index.ts';
import { makeAnswerReview } from '../../index.ts';
import { aSessionStudent, withTerms } from '../a-session-student.ts';
import type { DeckFixture, World } from '../world.ts';

const dayMs = 86_400_000;
const typedAlone = { types: ['typed' as const], canHear: [], canSpeak: [] };

/** What becomes of the right word in the wrong form, and of what deck and term ask for besides letters, whatever stores them. */
export function wrongFormContract(open: () => Promise<World>): void {
  describe('the right word in the wrong form', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    /** A learner at a word that they have to type, of a deck changed as a test says. */
    const atATypedWord = async (deck: Partial<DeckFixture>) => {
      const student = await aSessionStudent(world, { study: { exerciseTypes: ['typed'] }, deck });
      for (const days of [1, 60]) {
        await student.learn();
        student.wait(days * dayMs);
      }
      const ports = { ...world, clock: student.now };
      const give = (attemptId: AttemptId, response: string) =>
        makeAnswerReview(ports)(student.learner.id, {
          attemptId,
          response,
          answeredAt: student.now(),
          durationMs: 900,
        });
      const next = async (): Promise<SessionItem> => {
        const { items } = await student.page(50, null, typedAlone);
        const found = items.find(
          ({ attempt, card }) => attempt.exercise.type === 'typed' && card.direction === 'produce',
        );
        if (found) return found;
        // The other side of each word comes first: it is answered, and a day later this one is there.
        for (const item of items) await student.answer(item);
        student.wait(dayMs);
        return next();
      };
      const { attempt, term } = await next();
      return { ...student, term, give: (response: string) => give(attempt.id, response) };
    };

    it('is asked again, and is Hard at most then', async () => {
      const { give, term, wait } = await atATypedWord(
        withTerms((one) => ({ ...one, forms: [`${one.headword}ren`] })),
      );
      expect(await give(`${term.headword}ren`)).toMatchObject({
        status: 'retry',
        reason: 'other-form',
        rating: null,
        correctAnswers: [],
      });
      wait(5_000);
      expect(await give(term.headword)).toMatchObject({
        status: 'recorded',
        verdict: 'exact',
        rating: 'hard',
      });
      expect(await give(term.headword)).toMatchObject({ status: 'recorded', rating: 'hard' });
    });

    it('is asked again as often as it is given, and wrong is Again all the same', async () => {
      const { give, term, wait } = await atATypedWord(
        withTerms((one) => ({ ...one, forms: [`${one.headword}ren`] })),
      );
      for (let time = 0; time < 3; time += 1) {
        expect(await give(`${term.headword}ren`)).toMatchObject({ status: 'retry' });
        wait(5_000);
      }
      expect(await give('zzzzzz')).toMatchObject({ status: 'recorded', rating: 'again' });
    });

    it('leaves an answer alone that is right at the first go', async () => {
      const { give, term } = await atATypedWord(withTerms((one) => one));
      expect(await give(term.headword)).toMatchObject({ status: 'recorded', rating: 'good' });
    });

    it('is an answer without its article where the deck tests articles, and not where its term leaves them free', async () => {
      const articles = withTerms((one) => ({ ...one, headword: `the ${one.headword}` }));
      const tested = await atATypedWord({ ...articles, leadingWords: 'tested' });
      const bare = tested.term.headword.slice('the '.length);
      expect(await tested.give(bare)).toMatchObject({ status: 'retry', reason: 'other-article' });
      const exceptions = withTerms((one) => ({
        ...one,
        headword: `the ${one.headword}`,
        leadingWords: 'free',
      }));
      const free = await atATypedWord({ ...exceptions, leadingWords: 'tested' });
      expect(await free.give(free.term.headword.slice('the '.length))).toMatchObject({
        status: 'recorded',
        verdict: 'accepted-variant',
      });
    });

    it('is not what small letters are: they are wrong where the deck says that case matters', async () => {
      const capitals = withTerms((one) => ({
        ...one,
        headword: one.headword.slice(0, 1).toUpperCase() + one.headword.slice(1),
      }));
      const { give, term } = await atATypedWord({ ...capitals, caseMatters: true });
      expect(await give(term.headword.toLowerCase())).toMatchObject({ status: 'recorded', verdict: 'wrong' });
    });
  });
}
