import type { AnswerRepository, AnswerWrite, AttemptKey, LockedAttempt, StudyCard } from '../../index.ts';
import type { PracticeEntry, ReviewLogEntry } from '@slova/domain';
import { defaultStudySettings, isInStep } from '@slova/domain';
import { changeLedger } from './ledger.ts';
import { historyOf, log, revise } from './log-rows.ts';
import type { MemoryState } from './state.ts';
import { everStudiedIn } from './study-settings.ts';

export function memoryAnswers(state: MemoryState): AnswerRepository {
  const append = (write: AnswerWrite, position: number): Promise<void> => {
    saveCard(state, write);
    const buriedSiblings = write.burySiblings ? burySiblings(state, write) : [];
    log(state, write.entry, { graded: write.graded, position, buriedSiblings });
    return keep(state, write);
  };
  return {
    lock: (learnerId, attemptId) => Promise.resolve(lockedIn(state, { learnerId, attemptId })),
    lockEach: (keys) => Promise.resolve(keys.flatMap((key) => lockedIn(state, key) ?? [])),
    async record(writes) {
      for (const write of writes) await append(write, historyOf(state, write.card.id).length + 1);
    },
    noteHint(_, attemptId) {
      const named = state.attempts.get(attemptId);
      if (named) named.isHinted = true;
      return Promise.resolve();
    },
    noteWrongForm(_learnerId, attemptId, answeredAt) {
      const named = state.attempts.get(attemptId);
      if (named) named.wrongFormAt = answeredAt;
      return Promise.resolve();
    },
    recordPractice(write) {
      log(state, write.entry, { graded: write.graded, position: null });
      return keep(state, write);
    },
    recordLate({ revised, shifts, position, ...write }) {
      revise(state, revised);
      changeLedger(state, write.card.learnerId, shifts);
      return append(write, position);
    },
  };
}

function lockedIn(state: MemoryState, { learnerId, attemptId }: AttemptKey): LockedAttempt | null {
  const named = state.attempts.get(attemptId);
  const card = named && state.cards.get(named.attempt.cardId);
  const learner = state.learners.get(learnerId);
  if (!named || !card || !learner || named.attempt.learnerId !== learnerId) return null;
  const { timeZone, dayStartHour } = learner;
  const { scheduler: settings, burySiblings: buries } =
    everStudiedIn(state, learnerId, card.deckId)?.study ?? defaultStudySettings;
  return { ...named, card, clock: { timeZone, dayStartHour }, settings, burySiblings: buries };
}

function saveCard(state: MemoryState, { card }: AnswerWrite): void {
  const stored = state.cards.get(card.id);
  if (stored) state.cards.set(card.id, { ...stored, ...card });
}

function burySiblings(state: MemoryState, { entry }: AnswerWrite): string[] {
  const siblings = [...state.cards.values()].filter((card) => isToBury(card, entry));
  for (const card of siblings) state.cards.set(card.id, { ...card, buriedOn: entry.reviewedOn });
  return siblings.map(({ id }) => id);
}

function isToBury(card: StudyCard, { learnerId, termId, cardId, reviewedOn }: ReviewLogEntry): boolean {
  const isSibling = card.learnerId === learnerId && card.termId === termId && card.id !== cardId;
  return isSibling && !isInStep(card) && (card.buriedOn ?? -1) < reviewedOn;
}

function keep(
  state: MemoryState,
  { entry, ledger, result, event }: AnswerWrite<ReviewLogEntry | PracticeEntry>,
): Promise<void> {
  const { learnerId, reviewedOn: learnerDay, deckId, attemptId } = entry;
  changeLedger(state, learnerId, [{ learnerDay, deckId, part: ledger }]);
  const named = state.attempts.get(attemptId);
  if (named) named.result = result;
  state.outbox.push({ event, claimedUntil: 0, sentAt: null });
  return Promise.resolve();
}
