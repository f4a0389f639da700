import type { LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { Decision } from './decide-answer.ts';
import { decideAnswer } from './decide-answer.ts';
import type { GivenAnswer } from './given-answer.ts';
import { lateWrite } from './late-write.ts';
import type { AttemptKey, LockedAttempt } from './log-ports.ts';
import type { AnswerResult } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

export type AnswerReview = (learnerId: LearnerId, answer: GivenAnswer) => Promise<AnswerResult>;

/** An answer and whose it is. */
export type AskedAnswer = { readonly learnerId: LearnerId; readonly given: GivenAnswer };
type Outcome = PromiseSettledResult<AnswerResult>;
export type AnswerReviews = (asked: readonly AskedAnswer[]) => Promise<readonly Outcome[]>;

/** Answers a named attempt. Throws `not_found` for an attempt that is not the learner's own. */
export function makeAnswerReview(ports: Ports): AnswerReview {
  const answerReviews = makeAnswerReviews(ports);
  return async (learnerId, given) => {
    const [outcome] = await answerReviews([{ learnerId, given }]);
    if (outcome?.status === 'fulfilled') return outcome.value;
    throw outcome?.reason;
  };
}

/**
 * Answers attempts of several learners, one each, in one transaction: one locked read, pure decisions, one write. Each answer
 * has an outcome of its own, in the order asked; a refusal of one leaves the others alone.
 */
export function makeAnswerReviews({ unitOfWork, clock }: Ports): AnswerReviews {
  return (asked) =>
    unitOfWork(async (repositories) => {
      const locked = await repositories.answers.lockEach(asked.map(keyOf));
      const attempts = new Map(locked.map((each) => [each.attempt.id, each]));
      const decisions = asked.map((each) => decided(each, attempts.get(each.given.attemptId), clock()));
      const reviews = decisions.flatMap((each) => (each.kind === 'review' ? [each.write] : []));
      if (reviews.length > 0) await repositories.answers.record(reviews);
      const outcomes: Outcome[] = [];
      for (const decision of decisions) outcomes.push(await outcomeOf(decision, repositories));
      return outcomes;
    });
}

const keyOf = ({ learnerId, given }: AskedAnswer): AttemptKey => ({ learnerId, attemptId: given.attemptId });

type Refused = { readonly kind: 'refused'; readonly reason: unknown };

function decided(
  { learnerId, given }: AskedAnswer,
  locked: LockedAttempt | undefined,
  now: Date,
): Decision | Refused {
  try {
    if (locked?.attempt.learnerId !== learnerId) throw new DomainError('not_found', 'attemptId');
    return decideAnswer(locked, given, now);
  } catch (reason) {
    return { kind: 'refused', reason };
  }
}

/** What is told of a decision, once it is written; reviews are by then. */
async function outcomeOf(decision: Decision | Refused, repositories: Repositories): Promise<Outcome> {
  switch (decision.kind) {
    case 'refused':
      return { status: 'rejected', reason: decision.reason };
    case 'told':
      return { status: 'fulfilled', value: decision.result };
    case 'wrong-form': {
      const { attempt, answeredAt } = decision.of;
      await repositories.answers.noteWrongForm(attempt.learnerId, attempt.id, answeredAt);
      return { status: 'fulfilled', value: decision.result };
    }
    case 'review':
      return { status: 'fulfilled', value: decision.write.result };
    case 'practice':
      await repositories.answers.recordPractice(decision.write);
      return { status: 'fulfilled', value: decision.write.result };
    case 'late': {
      const { learnerId, id } = decision.late.locked.card;
      const logged = await repositories.reviewLog.lockCard(learnerId, id);
      const write = lateWrite(decision.late, logged?.rows ?? []);
      await repositories.answers.recordLate(write);
      return { status: 'fulfilled', value: write.result };
    }
  }
}
