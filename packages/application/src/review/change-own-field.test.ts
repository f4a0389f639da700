import { DomainError } from '@slova/domain';
import { expect, it } from 'vitest';
import { aWriterIn } from '../testing/a-writer.ts';
import { memoryWorld } from '../testing/index.ts';
import { makeChangeOwnField } from './change-own-field.ts';

it('what a learner says otherwise is asked for from the next exercise on, and the authors’ text goes on counting', async () => {
  const world = memoryWorld();
  const writer = await aWriterIn(world);
  const change = makeChangeOwnField({ ...world, clock: () => new Date('2026-03-02T10:00:00Z') });
  const { card, term } = await writer.typed();
  const { learnerId, termId } = card;
  await change(learnerId, { termId, field: 'meaning', text: 'по-моему' });
  const own = await writer.again(card.id);
  expect(own.attempt.exercise.answers.accepted).toEqual(['по-моему', ...term.senses[0]!.answers]);
  await change(learnerId, { termId, field: 'meaning', text: null });
  const theirs = await writer.again(card.id);
  expect(theirs.attempt.exercise.answers.accepted).toEqual(term.senses[0]!.answers);
  const other = writer.deck.terms.find(({ id }) => id !== termId)!.senses[0]!.answers[0]!;
  await expect(change(learnerId, { termId, field: 'meaning', text: other })).rejects.toEqual(
    new DomainError('answer_of_another_card', 'text'),
  );
});
