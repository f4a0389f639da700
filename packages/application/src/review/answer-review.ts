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

/** Answers a named attempt. Throws `not_found` for an attempt that is not the learner's own. */
export function makeAnswerReview({ unitOfWork, clock }: Ports): AnswerReview {
  return (learnerId, given) =>
    unitOfWork(async (repositories) => {
      const locked = await repositories.answers.lock(learnerId, given.attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      const decision = decideAnswer(locked, given, clock());
      if (decision.kind === 'review') await repositories.answers.record([decision.write]);
      return await resultOf(decision, repositories);
    });
}

type Outcome = PromiseSettledResult<AnswerResult | null>;
export type AnswerReviews = (asked: readonly AskedAnswer[]) => Promise<readonly Outcome[]>;

/**
 * Answers attempts of several learners, one each, in one transaction: one locked read, pure decisions, one write. Each answer
 * has an outcome of its own, in the order asked; a refusal of one leaves the others alone. `null`: the attempt is not the
 * learner's own, or another request holds it right now; who answers it alone will be told.
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

type Undecided = { readonly kind: 'not-had' } | { readonly kind: 'refused'; readonly reason: unknown };

function decided(
  { learnerId, given }: AskedAnswer,
  locked: LockedAttempt | undefined,
  now: Date,
): Decision | Undecided {
  if (locked?.attempt.learnerId !== learnerId) return { kind: 'not-had' };
  try {
    return decideAnswer(locked, given, now);
  } catch (reason) {
    return { kind: 'refused', reason };
  }
}

async function outcomeOf(decision: Decision | Undecided, repositories: Repositories): Promise<Outcome> {
  if (decision.kind === 'refused') return { status: 'rejected', reason: decision.reason };
  const value = decision.kind === 'not-had' ? null : await resultOf(decision, repositories);
  return { status: 'fulfilled', value };
}

/** What is told of a decision, once it is written; reviews are by then. */
async function resultOf(decision: Decision, { answers, reviewLog }: Repositories): Promise<AnswerResult> {
  switch (decision.kind) {
    case 'told':
      return decision.result;
    case 'wrong-form': {
      const { attempt, answeredAt } = decision.of;
      await answers.noteWrongForm(attempt.learnerId, attempt.id, answeredAt);
      return decision.result;
    }
    case 'review':
      return decision.write.result;
    case 'practice':
      await answers.recordPractice(decision.write);
      return decision.write.result;
    case 'late': {
      const { learnerId, id } = decision.late.locked.card;
      const logged = await reviewLog.lockCard(learnerId, id);
      const write = lateWrite(decision.late, logged?.rows ?? []);
      await answers.recordLate(write);
      return write.result;
    }
  }
}
