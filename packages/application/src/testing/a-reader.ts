import type { Direction } from '@slova/domain';
import { makeAnswerReview, makeEnrolDeck, makeStartSession } from '../index.ts';
import { answerTo } from './a-study.ts';
import { anAuthor } from './an-author.ts';
import { aLearner } from './builders.ts';
import type { World } from './world.ts';

/** Somebody who studies an author's deck, with what they see of their cards. */
export async function aReaderIn(world: World) {
  const author = await anAuthor(world);
  const learner = aLearner();
  const ports = { ...world, clock: () => author.time.now };
  await world.unitOfWork(({ learners }) => learners.add(learner));
  await makeEnrolDeck(ports)(learner.id, author.deckId);
  const start = makeStartSession(ports);
  const page = async (deckId = author.deckId) => (await start(learner, deckId, 50)).items;
  /** Cards that can be studied, as headword and direction. */
  const studied = async (deckId = author.deckId) => {
    const items = await page(deckId);
    return items.map(({ term, card }) => `${term.headword} ${card.direction}`).toSorted();
  };
  const answerOf = async (headword: string, direction: Direction = 'recognise') => {
    const items = await page();
    const item = items.find(({ term, card }) => term.headword === headword && card.direction === direction);
    const { card } = item!;
    await makeAnswerReview(ports)(learner.id, answerTo(item!.attempt, author.time.now));
    return card.id;
  };
  const cards = () =>
    world.unitOfWork(({ reviewLog }) =>
      reviewLog.lockPage(learner.id, { deckId: null, after: null, limit: 100 }),
    );
  return { ...author, learner, ports, studied, answerOf, cards };
}
