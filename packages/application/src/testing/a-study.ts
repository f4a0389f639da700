import type { CardId, DeckId, LearnerId, RequestId, RescheduleId, SchedulerSettings } from '@slova/domain';
import { defaultStudySettings } from '@slova/domain';
import type { GivenAnswer, SessionItem } from '../index.ts';
import {
  makeActOnCards,
  makeAskReschedule,
  makeAnswerReview,
  makeAuditScheduler,
  makeChangeDeckSettings,
  makeEnrolDeck,
  makeShiftDueCards,
  makeStartSession,
  makeUndo,
} from '../index.ts';
import { aDeck, aLearner } from './builders.ts';
import { reactToAll } from './react.ts';
import type { World } from './world.ts';

/** One learner with a deck, and everything they may do, over any world. */
export async function aStudy(world: World) {
  const time = { now: new Date('2026-03-02T10:00:00Z') };
  const ports = { ...world, clock: () => time.now };
  const learner = aLearner();
  const deck = aDeck();
  await world.unitOfWork(({ learners }) => learners.add(learner));
  await world.addDeck(deck);
  await makeEnrolDeck(ports)(learner.id, deck.id);
  const requestId = (): RequestId => world.newId() as RequestId;
  const act = makeActOnCards(ports);
  const undo = makeUndo(ports);
  const start = makeStartSession(ports);
  const shift = makeShiftDueCards(ports);
  return {
    learner,
    deck,
    time,
    requestId,
    answer: (given: GivenAnswer) => makeAnswerReview(ports)(learner.id, given),
    act: (cardId: CardId, action: Parameters<typeof act>[1][number]['action'], id = requestId()) =>
      act(learner, [{ requestId: id, cardId, action }]),
    actOnAll: (requests: Parameters<typeof act>[1]) => act(learner, requests),
    shiftDeck: (days: number, id = requestId()) => shift(learner, { requestId: id, deckId: deck.id, days }),
    undo: (steps: number, id = requestId()) => undo(learner.id, { requestId: id, steps }),
    /** As from the study screen of a deck. */
    undoIn: (deckId: DeckId) =>
      undo(learner.id, { requestId: requestId(), steps: 1, sitting: { deckId, clock: learner } }),
    page: async (limit = 10) => (await start(learner, deck.id, limit)).items,
    audit: async () => (await makeAuditScheduler(world)()).mismatches.filter(isOf(learner.id)),
    cards: () =>
      world.unitOfWork(async ({ reviewLog }) => {
        const page = { deckId: null, after: null, limit: 100 };
        return (await reviewLog.lockPage(learner.id, page)).map(({ card }) => card);
      }),
    /** The same exercise under another name, outside the schedule. */
    practice: async ({ attempt }: SessionItem): Promise<SessionItem['attempt']> => {
      const practice = { ...attempt, id: world.newId() as typeof attempt.id, kind: 'practice' as const };
      await world.study.addAttempts([practice]);
      return practice;
    },
    react: () => reactToAll(world, ports.clock),
    /** Studies on under other settings of the scheduler. */
    schedule: async (part: Partial<SchedulerSettings>) => {
      const study = await world.settingsQueries.deck(learner.id, deck.id);
      const { scheduler, ...others } = study?.study ?? defaultStudySettings;
      const settings = { ...others, scheduler: { ...scheduler, ...part } };
      await makeChangeDeckSettings(ports)(learner.id, { deckId: deck.id, presetId: null, settings });
    },
    /** Asks for the days that the settings would give, and waits until it is done; how many cards were moved. */
    reschedule: async (id = world.newId() as RescheduleId) => {
      await makeAskReschedule(ports)(learner, { deckId: deck.id, rescheduleId: id });
      await reactToAll(world, ports.clock);
      return (await world.rescheduleQueries.newest(learner.id, deck.id))?.cards ?? 0;
    },
  };
}

export type Study = Awaited<ReturnType<typeof aStudy>>;

/** What a learner sends who is right, or wrong, about an exercise. */
export function answerTo(
  { exercise, id: attemptId }: SessionItem['attempt'],
  answeredAt: Date,
  right = true,
): GivenAnswer {
  const given = { attemptId, answeredAt, durationMs: 2_000 };
  if (exercise.type === 'flashcard') return { ...given, rating: right ? 'good' : 'again' };
  if (exercise.type === 'choice') {
    const wrong = (exercise.correct + 1) % exercise.options.length;
    return { ...given, response: String(right ? exercise.correct : wrong) };
  }
  return { ...given, response: right ? (exercise.answers.accepted[0] ?? '') : 'zzzzzz' };
}

const isOf =
  (id: LearnerId) =>
  ({ learnerId }: { readonly learnerId: LearnerId }): boolean =>
    learnerId === id;
