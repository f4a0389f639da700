import { createHash } from 'node:crypto';
import type { Clock, NewId } from '@slova/application';
import {
  makeActOnCards,
  makeAnswerReview,
  makeAskReschedule,
  makeAskTakeBack,
  makeChangeDeckSettings,
  makeChangeOwnTerm,
  makeCountMyAnswer,
  makeEnrolDeck,
  makeGiveHint,
  makeShiftDueCards,
  makeShowOwnTerm,
  makeStartSession,
  makeUndo,
} from '@slova/application';
import type { DeckFixture, MemoryWorld } from '@slova/application/testing';
import { aDeck, aLearner, memoryWorld } from '@slova/application/testing';
import type { DeckId, Learner, TermId } from '@slova/domain';
import type { Caller, Context } from '../procedure/index.ts';
import { createCaller } from '../router.ts';

export type Study = {
  readonly world: MemoryWorld;
  readonly learner: Learner;
  readonly deck: DeckFixture;
  readonly caller: ReturnType<typeof createCaller>;
  readonly wait: (ms: number) => void;
};

/**
 * The routers over ports in memory: one learner, one deck they chose, and a clock that goes on when it is told to. Ids are
 * counted, and all that is left to chance follows them: the same calls meet the same exercises, whenever they are made.
 */
export async function studyInMemory(part: Partial<DeckFixture> = {}): Promise<Study> {
  const newId = countedIds();
  const world = memoryWorld(newId);
  const id = newId() as DeckId;
  const { terms, ...about } = aDeck({ ...part, id });
  const deck = { ...about, terms: terms.map((term) => ({ ...term, id: newId() as TermId, deckId: id })) };
  const learner = aLearner();
  await world.addDeck(deck);
  await world.unitOfWork(({ learners }) => learners.add(learner));
  let now = new Date('2026-03-02T09:00:00Z');
  const clock: Clock = () => now;
  const caller = createCaller(contextOf(world, learner, clock));
  await caller.learning.enrol({ deckId: deck.id });
  return { world, learner, deck, caller, wait: (ms) => void (now = new Date(now.getTime() + ms)) };
}

function countedIds(): NewId {
  let ids = 0;
  return () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

// Studying needs these and no more; whatever else a procedure reached for would fail loudly.
function contextOf(world: MemoryWorld, learner: Learner, clock: Clock): Context {
  const ports = { ...world, clock };
  const useCases = {
    enrolDeck: makeEnrolDeck(ports),
    startSession: makeStartSession(ports),
    answerReview: makeAnswerReview(ports),
    actOnCards: makeActOnCards(ports),
    askReschedule: makeAskReschedule(ports),
    askTakeBack: makeAskTakeBack(ports),
    changeDeckSettings: makeChangeDeckSettings(ports),
    shiftDueCards: makeShiftDueCards(ports),
    undo: makeUndo(ports),
    giveHint: makeGiveHint(ports),
    showOwnTerm: makeShowOwnTerm(ports),
    changeOwnTerm: makeChangeOwnTerm(ports),
    countMyAnswer: makeCountMyAnswer(ports),
  };
  return {
    useCases,
    queries: { reschedules: world.rescheduleQueries },
    broadcast: {},
    clock,
    digest,
    newId: world.newId,
    caller: callerFor(learner),
  } as unknown as Context;
}

export function callerFor(learner: Learner | null): Caller {
  return {
    userAgent: 'a test',
    authenticate: () => Promise.resolve(learner),
    isStillSignedIn: () => Promise.resolve(learner !== null),
    beginSession: () => Promise.resolve(),
    endSession: () => Promise.resolve(),
    locale: () => learner?.locale ?? 'en',
    refusalText: (code) => code,
    issueText: (key) => key,
    limits: { signIn: (_email, work) => work(), registration: (work) => work() },
  };
}
