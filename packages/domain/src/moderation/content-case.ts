import { DomainError } from '../domain-error.ts';
import type { ContentCaseId, DeckId, LearnerId, TermId } from '../id.ts';

export const caseStates = ['open', 'dismissed', 'asked', 'hidden', 'restored'] as const;
/** `asked`: the author was asked to change it; `restored`: it was hidden and is not any more. */
export type CaseState = (typeof caseStates)[number];

export const appealStates = ['none', 'waiting', 'rejected', 'granted'] as const;
/** How the author's one appeal stands. */
export type AppealState = (typeof appealStates)[number];

export const caseDecisions = ['dismiss', 'ask', 'hide', 'restore', 'uphold', 'grant'] as const;
/** What a moderator may decide; `uphold` and `grant` are about an appeal. */
export type CaseDecision = (typeof caseDecisions)[number];

/** A term or deck that people say is wrong, and what became of it (CON-14). */
export type ContentCase = {
  readonly id: ContentCaseId;
  readonly deckId: DeckId;
  /** Null: the deck itself. */
  readonly termId: TermId | null;
  /** Null: a deck of the house, which nobody can be asked about. */
  readonly authorId: LearnerId | null;
  readonly state: CaseState;
  readonly appeal: AppealState;
  readonly decidedBy: LearnerId | null;
};

/** What may be decided about a case now. */
export function possibleDecisions({ state, appeal, authorId }: Standing): readonly CaseDecision[] {
  if (appeal === 'waiting') return ['uphold', 'grant'];
  if (state === 'open') return authorId === null ? ['dismiss', 'hide'] : ['dismiss', 'ask', 'hide'];
  if (state === 'asked') return ['dismiss', 'hide'];
  return state === 'hidden' ? ['restore'] : [];
}

type Standing = Pick<ContentCase, 'state' | 'appeal' | 'authorId'>;
type Moderator = {
  readonly id: LearnerId;
  /** Whether somebody else of the staff could decide instead. */
  readonly hasColleague: boolean;
};

/**
 * The case once it is decided. Throws `not_permitted` for one's own deck, and for an appeal against one's own decision when a
 * colleague could decide it; `decided_meanwhile` when it no longer stands so that this could be decided.
 */
export function decideCase(content: ContentCase, decision: CaseDecision, by: Moderator): ContentCase {
  if (content.authorId === by.id) throw new DomainError('not_permitted');
  if (!possibleDecisions(content).includes(decision)) throw new DomainError('decided_meanwhile');
  const isOnAppeal = decision === 'uphold' || decision === 'grant';
  if (isOnAppeal && content.decidedBy === by.id && by.hasColleague) throw new DomainError('not_permitted');
  if (decision === 'uphold') return { ...content, appeal: 'rejected' };
  if (decision === 'grant')
    return { ...content, appeal: 'granted', state: content.state === 'hidden' ? 'restored' : 'dismissed' };
  return { ...content, state: decided[decision], decidedBy: by.id };
}

const decided = { dismiss: 'dismissed', ask: 'asked', hide: 'hidden', restore: 'restored' } as const;

/** The case once its author has appealed. Throws `nothing_to_appeal` when there is nothing against them, or they appealed before. */
export function appealCase(content: ContentCase): ContentCase {
  const isAgainst = content.state === 'hidden' || content.state === 'asked';
  if (!isAgainst || content.appeal !== 'none') throw new DomainError('nothing_to_appeal');
  return { ...content, appeal: 'waiting' };
}

/** The case once it is reported again: what its author was asked for has evidently not come. */
export function reportCase(content: ContentCase): ContentCase {
  return content.state === 'asked' && content.appeal !== 'waiting' ? { ...content, state: 'open' } : content;
}

/** True while something may still come of the case; others are history. */
export function isLivingCase({ state }: Pick<ContentCase, 'state'>): boolean {
  return state === 'open' || state === 'asked' || state === 'hidden';
}
