import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeAnswerReview,
  makeCountMyAnswer,
  makeEnrolDeck,
  makeShowOwnTerm,
  makeStartSession,
} from '../../index.ts';
import { answerTo, aStudy } from '../a-study.ts';
import { aTerm } from '../builders.ts';
import { aWriterIn } from '../a-writer.ts';
import type { World } from '../world.ts';

/** What a learner's own answers, notes and hints must do, whatever stores them (EXE-12). */
export function ownTermContract(open: () => Promise<World>): void {
  describe('a term as its learner wants it', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const aWriter = () => aWriterIn(world);

    it('an answer that should count is taken back, counts from then on, and the card comes back at once', async () => {
      const writer = await aWriter();
      const before = await writer.derived();
      const { attempt, card } = await writer.typed();
      expect(await writer.give(attempt.id, 'вполне верно')).toMatchObject({
        verdict: 'wrong',
        rating: 'again',
      });
      await writer.count(attempt.id, ' вполне  верно ');
      const after = await writer.derived();
      expect(after['cards']).toEqual(before['cards']);
      expect(after['ledger']).toEqual(before['ledger']);
      expect((await writer.show(card.id)).answers).toEqual({ recognise: ['вполне верно'], produce: [] });
      const again = await writer.again(card.id);
      expect(again.card.id).toBe(card.id);
      expect(again.attempt.id).not.toBe(attempt.id);
      expect(await writer.give(again.attempt.id, 'Вполне верно.')).toMatchObject({
        status: 'recorded',
        verdict: 'exact',
        rating: 'good',
      });
    });

    it('the same attempt counts once, however often it is asked for', async () => {
      const writer = await aWriter();
      const { attempt, card } = await writer.typed();
      await writer.give(attempt.id, 'вполне верно');
      await Promise.all([writer.count(attempt.id, 'вполне верно'), writer.count(attempt.id, 'вполне верно')]);
      const again = await writer.again(card.id);
      await writer.give(again.attempt.id, 'вполне верно');
      const before = await writer.derived();
      await writer.count(attempt.id, 'вполне верно');
      expect(await writer.derived()).toEqual(before);
    });

    it('takes back that answer and no other, whatever came after it', async () => {
      const writer = await aWriter();
      const first = await writer.typed();
      await writer.give(first.attempt.id, 'вполне верно');
      const second = await writer.typed();
      await writer.give(second.attempt.id, second.attempt.exercise.answers.accepted[0]!);
      const before = await writer.derived();
      await writer.count(first.attempt.id, 'вполне верно');
      const after = await writer.derived();
      expect(after['cards']).not.toEqual(before['cards']);
      expect((await writer.again(first.card.id)).card).toMatchObject({ state: 'review', lapses: 0 });
      expect((await writer.again(second.card.id)).card.repetitions).toBe(second.card.repetitions + 1);
    });

    it('an answer of another card is refused, and nothing changes', async () => {
      const writer = await aWriter();
      const { attempt, card, term } = await writer.typed();
      const other = writer.deck.terms.find(({ id }) => id !== term.id)!.senses[0]!.answers[0]!;
      await writer.give(attempt.id, other);
      const before = await writer.derived();
      await expect(writer.count(attempt.id, other)).rejects.toEqual(
        new DomainError('answer_of_another_card', 'response'),
      );
      expect(await writer.derived()).toEqual(before);
      expect((await writer.show(card.id)).answers.recognise).toEqual([]);
    });

    it('an answer that was right cannot be claimed, nor one that was chosen', async () => {
      const writer = await aWriter();
      const { attempt } = await writer.typed();
      const right = attempt.exercise.answers.accepted[0]!;
      await expect(writer.count(attempt.id, right)).rejects.toEqual(
        new DomainError('invalid_input', 'response'),
      );
      await writer.give(attempt.id, right);
      await expect(writer.count(attempt.id, 'вполне верно')).rejects.toEqual(
        new DomainError('invalid_input', 'attemptId'),
      );
      const study = await aStudy(world);
      const [flashcard] = await study.page(1);
      const claim = { attemptId: flashcard!.attempt.id, response: 'вполне верно' };
      const count = makeCountMyAnswer({ ...world, clock: () => study.time.now });
      await expect(count(study.learner.id, claim)).rejects.toMatchObject({ code: 'invalid_input' });
    });

    it('own answers and a note hold for their learner alone, from the next exercise on', async () => {
      const [writer, other] = [await aWriter(), await aWriter()];
      const shown = await writer.reverseOf(await writer.typed());
      expect(shown.card.direction).toBe('produce');
      await writer.change(shown.card.id, { recognise: [], produce: ['my word', 'My word!'] }, 'from a song');
      expect(await writer.show(shown.card.id)).toMatchObject({
        headword: shown.term.headword,
        accepted: { produce: [shown.term.headword] },
        answers: { recognise: [], produce: ['my word'] },
        note: 'from a song',
        typed: ['recognise', 'produce'],
      });
      expect(await writer.give(shown.attempt.id, 'my word')).toMatchObject({ status: 'stale' });
      const again = await writer.again(shown.card.id);
      expect(await writer.give(again.attempt.id, 'my word')).toMatchObject({
        verdict: 'exact',
        correctAnswers: [shown.term.headword, 'my word'],
        ownNote: 'from a song',
      });
      await expect(other.show(shown.card.id)).rejects.toEqual(new DomainError('not_found', 'cardId'));
      await expect(other.change(shown.card.id, { recognise: [], produce: [] })).rejects.toEqual(
        new DomainError('not_found', 'cardId'),
      );
      await expect(other.count(again.attempt.id, 'x')).rejects.toEqual(
        new DomainError('not_found', 'attemptId'),
      );
      await writer.change(shown.card.id, { recognise: [], produce: [] });
      expect(await writer.show(shown.card.id)).toMatchObject({ answers: { produce: [] }, note: null });
    });

    it('a note alone leaves the exercises that are shown as they are', async () => {
      const writer = await aWriter();
      const { attempt, card } = await writer.typed();
      await writer.change(card.id, { recognise: [], produce: [] }, 'from a song');
      const right = attempt.exercise.answers.accepted[0]!;
      expect(await writer.give(attempt.id, right)).toMatchObject({ status: 'recorded' });
    });

    it('an own answer of another card is refused with its field', async () => {
      const writer = await aWriter();
      const { card, term } = await writer.typed();
      const other = writer.deck.terms.find(({ id }) => id !== term.id)!.headword;
      await expect(writer.change(card.id, { recognise: [], produce: [other] })).rejects.toEqual(
        new DomainError('answer_of_another_card', 'answers.produce'),
      );
    });

    it('a hint gives the same part of the answer every time, and makes the answer Hard at most, whatever the device says', async () => {
      const writer = await aWriter();
      const { attempt } = await writer.typed();
      const right = attempt.exercise.answers.accepted[0]!;
      const hint = { kind: 'start', text: right[0] };
      expect(await writer.hint(attempt.id)).toEqual(hint);
      expect(await writer.hint(attempt.id)).toEqual(hint);
      const answer = makeAnswerReview({ ...world, clock: writer.now });
      const given = { attemptId: attempt.id, response: right, answeredAt: writer.now(), durationMs: 900 };
      expect(await answer(writer.learner.id, { ...given, hinted: false })).toMatchObject({ rating: 'hard' });
      await expect((await aWriter()).hint(attempt.id)).rejects.toEqual(
        new DomainError('not_found', 'attemptId'),
      );
    });

    it('a device that helped along by itself is taken at its word', async () => {
      const writer = await aWriter();
      const { attempt } = await writer.typed();
      const response = attempt.exercise.answers.accepted[0]!;
      const given = { attemptId: attempt.id, response, answeredAt: writer.now(), durationMs: 900 };
      const answer = makeAnswerReview({ ...world, clock: writer.now });
      expect(await answer(writer.learner.id, { ...given, hinted: true })).toMatchObject({ rating: 'hard' });
    });

    it('a card that was taken back is handed out alone, whatever its state', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      await study.answer(answerTo(item!.attempt, study.time.now));
      const start = makeStartSession({ ...world, clock: () => study.time.now });
      const one = async () => {
        const selection = { cards: 'card' as const, cardId: item!.card.id };
        return (await start(study.learner, study.deck.id, 5, undefined, selection)).items;
      };
      expect((await one()).map(({ card }) => [card.id, card.state])).toEqual([[item!.card.id, 'learning']]);
      await study.undo(1);
      expect((await one()).map(({ card }) => [card.id, card.state])).toEqual([[item!.card.id, 'new']]);
      const [again] = await one();
      expect(await study.answer(answerTo(again!.attempt, study.time.now))).toMatchObject({
        status: 'recorded',
        rating: 'good',
      });
    });

    it('a definition is never typed', async () => {
      const study = await aStudy(world);
      const deckId = world.newId() as typeof study.deck.id;
      const terms = [aTerm({ deckId, headword: 'stack', senses: [{ answers: ['a pile'], examples: [] }] })];
      const deck = { ...study.deck, id: deckId, terms, answerKind: 'definition' as const };
      await world.addDeck(deck);
      const ports = { ...world, clock: () => study.time.now };
      await makeEnrolDeck(ports)(study.learner.id, deckId);
      const { items } = await makeStartSession(ports)(study.learner, deckId, 1);
      const view = await makeShowOwnTerm(ports)(study.learner.id, items[0]!.card.id);
      expect(view.typed).toEqual(['produce']);
    });
  });
}
