import type { CardId, LearnerId } from '@slova/domain';
import { imageDifferences, replay } from '@slova/domain';
import type { LoggedCard, ReviewAuditStore } from './log-ports.ts';

type Mismatch = {
  readonly learnerId: LearnerId;
  readonly cardId: CardId;
  readonly parts: readonly string[];
};
export type SchedulerAudit = {
  readonly cards: number;
  readonly reviews: number;
  readonly mismatches: readonly Mismatch[];
};

const pageSize = 500;

export type AuditScheduler = () => Promise<SchedulerAudit>;

/** Replays the history of every card that has one and reports the cards whose stored state differs (SRS-3). Changes nothing. */
export function makeAuditScheduler({ audit }: { readonly audit: ReviewAuditStore }): AuditScheduler {
  return async () => {
    const mismatches: Mismatch[] = [];
    let cards = 0;
    let reviews = 0;
    let page = await audit.page(null, pageSize);
    while (page.length > 0) {
      for (const logged of page) {
        const { card, rows } = logged;
        const parts = differencesFromLog(logged);
        if (parts.length > 0) mismatches.push({ learnerId: card.learnerId, cardId: card.id, parts });
        reviews += rows.filter(({ kind }) => kind === 'review').length;
      }
      cards += page.length;
      const last = page.at(-1)?.card;
      page = last ? await audit.page({ learnerId: last.learnerId, cardId: last.id }, pageSize) : [];
    }
    return { cards, reviews, mismatches };
  };
}

/** The parts in which a card differs from what its history says, `entries` among them when a row is missing or too many. */
export function differencesFromLog({ card, rows, entries }: LoggedCard): string[] {
  const parts = imageDifferences(card, replay(rows));
  return entries === rows.length ? parts : [...parts, 'entries'];
}
