import type { ActedCard, CardAction, CardId, DayClock, LearnerId, RequestId } from '@slova/domain';
import { actOnCard, DomainError } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

/** Something to be done to a card. The same request twice is done once. */
export type CardRequest = {
  readonly requestId: RequestId;
  readonly cardId: CardId;
  readonly action: CardAction;
};
/** `unchanged`: the card was so already, or it cannot be done to this card. */
export type CardOutcome = 'done' | 'unchanged';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };
type Student = DayClock & { readonly id: LearnerId };

export type ActOnCards = (
  student: Student,
  requests: readonly CardRequest[],
) => Promise<readonly CardOutcome[]>;

/**
 * Sets a due day, resets, holds, releases or buries cards, each logged in its card's history (rule S7); what one call does,
 * one undo takes back. All of it is done or none. Throws `not_found` for a card that is not the learner's own.
 */
export function makeActOnCards({ unitOfWork, clock }: Ports): ActOnCards {
  return (student, requests) =>
    unitOfWork(async ({ reviewLog }) => {
      const { id: learnerId, timeZone, dayStartHour } = student;
      const moment = { at: clock(), clock: { timeZone, dayStartHour } };
      const found = await reviewLog.lockCards(learnerId, [...new Set(requests.map(({ cardId }) => cardId))]);
      const cards = new Map(found.map((card) => [card.id, card]));
      const seen = new Set(
        await reviewLog.known(
          learnerId,
          requests.map(({ requestId }) => requestId),
        ),
      );
      const acted: ActedCard[] = [];
      const outcomes = requests.map(({ requestId, cardId, action }, index): CardOutcome => {
        const card = cards.get(cardId);
        if (!card) throw new DomainError('not_found', `requests.${index}.cardId`);
        if (seen.has(requestId)) return 'done';
        seen.add(requestId);
        const next = actOnCard(card, requestId, action, moment);
        if (!next) return 'unchanged';
        cards.set(cardId, next.card);
        acted.push(next);
        return 'done';
      });
      await reviewLog.append(learnerId, acted);
      return outcomes;
    });
}
