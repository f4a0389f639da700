import type { CardId, LearnerId } from '@slova/domain';
import { replay, imageDifferences } from '@slova/domain';
import type { ReviewAuditStore } from './ports.ts';

export type Mismatch = {
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

/** Replays every reviewed card's log and reports the cards whose stored state differs (SRS-3). Changes nothing. */
export function makeAuditScheduler({ audit }: { readonly audit: ReviewAuditStore }): AuditScheduler {
  return async () => {
    const mismatches: Mismatch[] = [];
    let cards = 0;
    let reviews = 0;
    let page = await audit.page(null, pageSize);
    while (page.length > 0) {
      for (const { card, rows } of page) {
        const parts = imageDifferences(card, replay(rows));
        if (parts.length > 0) mismatches.push({ learnerId: card.learnerId, cardId: card.id, parts });
        reviews += rows.length;
      }
      cards += page.length;
      const last = page.at(-1)?.card;
      page = last ? await audit.page({ learnerId: last.learnerId, cardId: last.id }, pageSize) : [];
    }
    return { cards, reviews, mismatches };
  };
}
