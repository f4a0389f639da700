import type { AttemptId, CardId, OwnAnswers } from '@slova/domain';
import type { SessionItem } from '../index.ts';
import {
  makeAnswerReview,
  makeChangeOwnTerm,
  makeCountMyAnswer,
  makeGiveHint,
  makeShowOwnTerm,
} from '../index.ts';
import { aSessionStudent, withTerms } from './a-session-student.ts';
import type { World } from './world.ts';

const dayMs = 86_400_000;

/** A learner whose cards are typed, with what they can do to a term. */
export async function aWriterIn(world: World) {
  const student = await aSessionStudent(world, {
    study: { exerciseTypes: ['typed'], burySiblings: true },
    deck: withTerms((term) => ({ ...term, note: null })),
  });
  const ports = { ...world, clock: student.now };
  const { id } = student.learner;
  await student.learn();
  student.wait(dayMs);
  await student.learn();
  student.wait(60 * dayMs);
  const means = { types: ['typed' as const], canHear: [], canSpeak: [] };
  const give = (attemptId: AttemptId, response: string) =>
    makeAnswerReview(ports)(id, { attemptId, response, answeredAt: student.now(), durationMs: 900 });
  const again = async (cardId: CardId) => (await student.page(1, { cards: 'card', cardId }, means)).items[0]!;
  /** An exercise of the same term the other way round. */
  const reverseOf = async ({ card }: SessionItem) => {
    const page = { deckId: student.deck.id, after: null, limit: 100 };
    const logged = await world.unitOfWork(({ reviewLog }) => reviewLog.lockPage(id, page));
    const reverse = logged.find((other) => other.card.termId === card.termId && other.card.id !== card.id);
    return again(reverse!.card.id);
  };
  const typed = async () => {
    const { items } = await student.page(50, null, means);
    const item = items.find(({ attempt }) => attempt.exercise.type === 'typed');
    if (!item) throw new Error('nothing is typed');
    return item.card.direction === 'recognise' ? item : reverseOf(item);
  };
  return {
    ...student,
    typed,
    give,
    again,
    reverseOf,
    count: (attemptId: AttemptId, response: string) => makeCountMyAnswer(ports)(id, { attemptId, response }),
    show: (cardId: CardId) => makeShowOwnTerm(ports)(id, cardId),
    change: (cardId: CardId, answers: OwnAnswers, note: string | null = null) =>
      makeChangeOwnTerm(ports)(id, { cardId, answers, note }),
    hint: (attemptId: AttemptId) => makeGiveHint(ports)(id, attemptId),
    derived: async () => world.derived(id),
  };
}
