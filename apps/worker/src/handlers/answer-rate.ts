import type { RateAnswers } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Learns how able learners are and how hard terms are. */
export function makeAnswerRate(rateAnswers: RateAnswers): JobHandlers['answer.rate'] {
  return ({ events }) => rateAnswers(events);
}
