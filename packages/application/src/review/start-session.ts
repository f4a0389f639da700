import type {
  AttemptId,
  DeckId,
  Exercise,
  ExerciseMaterial,
  Learner,
  Moment,
  Outcomes,
  SessionCandidate,
  StudyMeans,
  StudySessionId,
  Term,
} from '@slova/domain';
import {
  DomainError,
  evidenceOf,
  learnerDayAt,
  makePage,
  outcomesOf,
  plainMeans,
  sessionOrder,
} from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { DeckContent, DeckLibrary } from '../content/index.ts';
import type { Attempt, StudyCard, StudyQueue, StudyStore } from './ports.ts';

type Ports = {
  readonly study: StudyStore;
  readonly library: DeckLibrary;
  readonly clock: Clock;
  readonly newId: NewId;
};

/** A named exercise with what it was made of and what each rating would do to its card. */
export type SessionItem = {
  readonly attempt: Attempt;
  readonly card: StudyCard;
  readonly term: Term;
  readonly outcomes: Outcomes;
};
export type SessionPage = Pick<StudyQueue, 'remaining' | 'nextStepAt'> & {
  readonly sessionId: StudySessionId;
  readonly items: readonly SessionItem[];
};

type Student = Pick<Learner, 'id' | 'timeZone' | 'dayStartHour'>;

/** `means`: the exercise types that the learner's program can show, and the languages that it can say and make out. */
export type StartSession = (
  learner: Student,
  deckId: DeckId,
  limit: number,
  means?: StudyMeans,
) => Promise<SessionPage>;

/** A page of exercises for a deck: due first, new mixed in, each named before it is answered. Throws `not_found`. */
export function makeStartSession({ study, library, clock, newId }: Ports): StartSession {
  return async (learner, deckId, limit, means = plainMeans) => {
    const moment: Moment = { at: clock(), clock: learner };
    const queue = await study.queue(learner.id, deckId, moment, limit);
    if (!queue) throw new DomainError('not_found', 'deckId');
    const content = await library.content(deckId, queue.contentHash);
    const sessionId = newId() as StudySessionId;
    const cards = sessionOrder(queue.due.map(asCandidate), queue.fresh.map(asCandidate), limit);
    const named = cards.flatMap(({ card }) => materialOf(card, content, means, newId() as AttemptId));
    const items = makePage(named).map((entry, place) =>
      sessionItem(entry, queue, { sessionId, moment, place }),
    );
    await study.addAttempts(items.map(({ attempt }) => attempt));
    const { remaining, nextStepAt } = queue;
    return { sessionId, items, remaining, nextStepAt };
  };
}

type Candidate = SessionCandidate & { readonly card: StudyCard };

const asCandidate = (card: StudyCard): Candidate => ({
  cardId: card.id,
  termId: card.termId,
  inStep: card.state === 'learning' || card.state === 'relearning',
  card,
});

type NamedCard = ExerciseMaterial & { readonly card: StudyCard; readonly seed: AttemptId };

// A term may leave its deck while a learner still has cards of it.
function materialOf(
  card: StudyCard,
  { deck, terms, sides }: DeckContent,
  means: StudyMeans,
  seed: AttemptId,
): NamedCard[] {
  const term = terms.get(card.termId);
  return term ? [{ card, term, deck, sides, seed, means }] : [];
}

type Naming = { readonly sessionId: StudySessionId; readonly moment: Moment; readonly place: number };

function sessionItem(
  { material: { card, term, seed: id }, exercise }: { material: NamedCard; exercise: Exercise },
  queue: StudyQueue,
  { sessionId: studySessionId, moment, place }: Naming,
): SessionItem {
  const attempt: Attempt = {
    id,
    studySessionId,
    shownAt: moment.at,
    learnerId: card.learnerId,
    deckId: card.deckId,
    cardId: card.id,
    cardVersion: card.version,
    exercise,
    shownOn: learnerDayAt(moment.at, moment.clock),
    kind: 'review',
    place,
    chosenDays: null,
  };
  return { attempt, card, term, outcomes: outcomesOf(card, moment, queue.settings, evidenceOf(exercise)) };
}
