import type {
  ActedCard,
  Card,
  CardId,
  DayClock,
  DeckId,
  LearnerDay,
  LearnerId,
  RequestId,
} from '@slova/domain';
import { actOnCard, daysAfter, learnerDayAt, shiftedDue } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { ReviewLogRepository } from './log-ports.ts';

/** Puts off what is due (`days` above zero), or brings forward what is due within so many days (below zero). */
export type DueShift = {
  readonly requestId: RequestId;
  readonly days: number;
} & ({ readonly deckId: DeckId } | { readonly cardIds: readonly CardId[] });

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Student = DayClock & { readonly id: LearnerId };

const pageSize = 1_000;

export type ShiftDueCards = (student: Student, shift: DueShift) => Promise<{ readonly cards: number }>;

/**
 * Postpones or advances a deck's due cards or a selection, as one operation in few statements: each card gets a due day of
 * its own in its history, in the order they had, and one undo takes all of it back. Reviews that come early or late are
 * scheduled by their real gap (rule S6). The same request twice is done once.
 */
export function makeShiftDueCards({ unitOfWork, clock, newId }: Ports): ShiftDueCards {
  return ({ id: learnerId, timeZone, dayStartHour }, shift) =>
    unitOfWork(async ({ reviewLog }) => {
      const { requestId } = shift;
      const seen = await reviewLog.known(learnerId, [requestId]);
      if (seen.size > 0) return { cards: await reviewLog.loggedTogether(learnerId, requestId) };
      const moment = { at: clock(), clock: { timeZone, dayStartHour } };
      const today = learnerDayAt(moment.at, moment.clock);
      const move = (card: Card, id: RequestId): ActedCard[] => {
        const dueOn = shiftedDue(card, shift.days, today);
        const acted = dueOn === null ? null : actOnCard(card, id, { kind: 'set-due', dueOn }, moment);
        return acted ? [acted] : [];
      };
      let moved = 0;
      for await (const page of pagesOf(reviewLog, learnerId, shift, today)) {
        const acted: ActedCard[] = [];
        // The first row carries the request's own id: that is how it is known again.
        for (const card of page)
          acted.push(...move(card, moved + acted.length === 0 ? requestId : (newId() as RequestId)));
        await reviewLog.append(learnerId, acted);
        moved += acted.length;
      }
      return { cards: moved };
    });
}

async function* pagesOf(
  reviewLog: ReviewLogRepository,
  learnerId: LearnerId,
  shift: DueShift,
  today: LearnerDay,
): AsyncGenerator<readonly Card[]> {
  if ('cardIds' in shift) {
    yield reviewLog.lockCards(learnerId, shift.cardIds);
    return;
  }
  const due =
    shift.days > 0
      ? { from: null, to: today }
      : { from: daysAfter(today, 1), to: daysAfter(today, -shift.days) };
  // What was moved has left these days, so that the next page is always the first.
  for (;;) {
    const page = await reviewLog.lockDue(learnerId, shift.deckId, { ...due, limit: pageSize });
    if (page.length === 0) return;
    yield page;
  }
}
