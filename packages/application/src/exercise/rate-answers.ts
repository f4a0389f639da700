import type { DomainEvent, EventId, LearnerId, Rated } from '@slova/domain';
import { changed, ratingChanges, unrated } from '@slova/domain';
import { eventsByLearner } from '../outbox/index.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { AnswerToRate, RatingChange } from './ports.ts';
import { itemKey } from './ports.ts';

export type RateAnswers = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Learns from answers how able learners are and how hard terms are (EXE-9), each answer once; what is undone is taken back.
 * Concurrent batches may start from the same ratings: their changes add up.
 */
export function makeRateAnswers({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): RateAnswers {
  return async (events) => {
    for (const [learnerId, own] of eventsByLearner(events)) {
      await unitOfWork((repositories) => rate(learnerId, own, repositories));
    }
  };
}

async function rate(
  learnerId: LearnerId,
  events: readonly DomainEvent[],
  { handledEvents, ratings }: Repositories,
): Promise<void> {
  const fresh = await handledEvents.claim('answer.rate', events);
  const reviewed = fresh.flatMap((event) => (event.type === 'card.reviewed' ? [event.id] : []));
  const undone = fresh.flatMap((event) =>
    event.type === 'review.undone' ? event.payload.answers.map(({ id }) => id) : [],
  );
  if (reviewed.length > 0) await learn(learnerId, reviewed, ratings);
  if (undone.length > 0) await ratings.takeBack(learnerId, undone);
}

async function learn(
  learnerId: LearnerId,
  ids: readonly EventId[],
  ratings: Repositories['ratings'],
): Promise<void> {
  const answers = await ratings.answers(learnerId, ids);
  if (answers.length === 0) return;
  const abilities = new Map<string, Rated>(
    await ratings.abilities(learnerId, [...new Set(answers.map(({ deckId }) => deckId))]),
  );
  const difficulties = new Map<string, Rated>(await ratings.difficulties(answers));
  await ratings.add(
    learnerId,
    answers.map((answer) => changeBy(answer, abilities, difficulties)),
  );
}

function changeBy(
  answer: AnswerToRate,
  abilities: Map<string, Rated>,
  difficulties: Map<string, Rated>,
): RatingChange {
  const { id, deckId, termId, direction } = answer;
  const [ability, difficulty] = [
    abilities.get(deckId) ?? unrated,
    difficulties.get(itemKey(answer)) ?? unrated,
  ];
  const change = ratingChanges(ability, difficulty, answer);
  abilities.set(deckId, changed(ability, change.ability, 1));
  difficulties.set(itemKey(answer), changed(difficulty, change.difficulty, 1));
  return { id, deckId, termId, direction, ...change };
}
