import type { DeckId, Learner, Moment, StudyMeans, StudySessionId } from '@slova/domain';
import { DomainError, plainMeans } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { DeckLibrary } from '../content/index.ts';
import { pageOf } from './page-of.ts';
import type { StudyQueue, StudySelection, StudyStore } from './ports.ts';
import { isRun } from './ports.ts';
import type { SessionItem } from './session-item.ts';

type Ports = {
  readonly study: StudyStore;
  readonly library: DeckLibrary;
  readonly clock: Clock;
  readonly newId: NewId;
};

export type SessionPage = Pick<StudyQueue, 'remaining' | 'nextStepAt'> & {
  readonly sessionId: StudySessionId;
  readonly items: readonly SessionItem[];
};

type Student = Pick<Learner, 'id' | 'timeZone' | 'dayStartHour'>;

/**
 * `means`: the exercise types that the learner's program can show, and the languages that it can say and make out.
 * `selection`: cards that the learner picked; left out, the deck's queue.
 */
export type StartSession = (
  learner: Student,
  deckId: DeckId,
  limit: number,
  means?: StudyMeans,
  selection?: StudySelection | null,
) => Promise<SessionPage>;

/**
 * A page of exercises for a deck, each named before it is answered. An unfinished session of today goes on, on whichever
 * device, and is filled up with what else is due and new; a selection of the learner's own begins anew, or goes on when it
 * names its session. Throws `not_found`.
 */
export function makeStartSession({ study, library, clock, newId }: Ports): StartSession {
  return async (learner, deckId, limit, means = plainMeans, selection = null) => {
    const moment: Moment = { at: clock(), clock: learner };
    const queue = selection
      ? await study.selected(learner.id, deckId, moment, limit, selection)
      : await study.queue(learner.id, deckId, moment, limit);
    if (!queue) throw new DomainError('not_found', 'deckId');
    const content = await library.content(deckId, queue.contentHash);
    const [resumed] = queue.open;
    const sessionId = resumed?.attempt.studySessionId ?? selection?.sessionId ?? (newId() as StudySessionId);
    const { items, added } = pageOf(queue, content, { sessionId, moment, newId, limit, means, selection });
    await study.addAttempts(added.map(({ attempt }) => attempt));
    const { remaining } = queue;
    // Weak words and practice wait for no learning step: they end when nothing remains.
    const nextStepAt = isRun(selection) ? null : queue.nextStepAt;
    return { sessionId, items, remaining, nextStepAt };
  };
}
