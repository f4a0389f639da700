import type {
  AppealState,
  CardId,
  CaseDecision,
  CaseState,
  ContentCase,
  ContentCaseId,
  DeckId,
  LearnerId,
  ReportReason,
  TermId,
} from '@slova/domain';
import type { LocalText } from '../content/index.ts';

/** What a report is about: a term, or (null) the deck itself. */
export type ContentTarget = { readonly deckId: DeckId; readonly termId: TermId | null };

export type Report = {
  readonly id: string;
  readonly learnerId: LearnerId;
  readonly caseId: ContentCaseId;
  readonly reason: ReportReason;
  readonly note: string;
  readonly filedAt: Date;
};

/** A word about a case: who says it, when, and why. */
export type CaseWord = { readonly by: LearnerId; readonly at: Date; readonly text: string };

/** What a notice of a case tells besides what happened. */
export type CaseNews = ContentCase & {
  /** The headword, or the deck's title. */
  readonly name: LocalText;
  /** Of the headword; null for a deck. */
  readonly language: string | null;
};

/** Cases are locked while they are read to be changed. */
export interface ModerationRepository {
  /** The term of a card of the learner's own. */
  targetOfCard(learnerId: LearnerId, cardId: CardId): Promise<ContentTarget | null>;
  /** Locks the deck of a target that is there for the learner, so that one case is opened at a time. Null when it is not there. */
  lockTarget(
    learnerId: LearnerId,
    target: ContentTarget,
  ): Promise<{ readonly authorId: LearnerId | null } | null>;
  /** The case of the target of which something may still come. */
  livingCase(target: ContentTarget): Promise<ContentCase | null>;
  lockCase(id: ContentCaseId): Promise<ContentCase | null>;
  addCase(content: ContentCase, openedAt: Date): Promise<void>;
  /** Saves how a case stands, with the word that brought it there; `reports` opened it again. */
  saveCase(
    content: ContentCase,
    word: CaseWord,
    kind: 'reports' | 'decision' | 'appeal' | 'on-appeal',
  ): Promise<void>;
  /** Keeps one waiting report of a learner for each case: a later one takes the place of the first. */
  saveReport(report: Report): Promise<void>;
  waitingReports(learnerId: LearnerId): Promise<number>;
  /** Ends the reports that wait for a decision on the case; returns whose they were. */
  closeReports(caseId: ContentCaseId, decision: CaseDecision): Promise<readonly LearnerId[]>;
  /** Hides a target from everybody but its author, or shows it again. */
  setHidden(target: ContentTarget, hiddenAt: Date | null): Promise<void>;
  /** Everybody of the staff who may decide, but this person. */
  colleagues(of: LearnerId): Promise<readonly LearnerId[]>;
  news(caseId: ContentCaseId): Promise<CaseNews | null>;
}

/** What authors are told of their deck. */
export type AuthorNotice = {
  readonly caseId: ContentCaseId;
  readonly termId: TermId | null;
  readonly name: LocalText;
  readonly state: CaseState;
  readonly appeal: AppealState;
  readonly decidedAt: Date;
  readonly reason: string;
  /** Why the appeal was rejected. */
  readonly appealReason: string | null;
};

export interface ModerationQueries {
  cases(search: CaseSearch): Promise<{ cases: readonly CaseRow[]; total: number; pageSize: number }>;
  case(id: ContentCaseId): Promise<CaseDetails | null>;
  /** What stands against a deck of the learner's own, and its terms. */
  ofOwnDeck(learnerId: LearnerId, deckId: DeckId): Promise<readonly AuthorNotice[]>;
}

export const caseFilters = ['waiting', 'appealed', 'asked', 'hidden', 'closed'] as const;
export type CaseFilter = (typeof caseFilters)[number];
export type CaseSearch = {
  readonly filter: CaseFilter;
  readonly reason?: ReportReason | undefined;
  readonly page: number;
};

export type CaseRow = ContentTarget & {
  readonly id: ContentCaseId;
  readonly state: CaseState;
  readonly appeal: AppealState;
  readonly name: LocalText;
  readonly language: string | null;
  readonly deckTitle: LocalText;
  readonly authorName: string | null;
  readonly reasons: readonly ReportReason[];
  readonly reports: number;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
};

export type CaseDetails = CaseRow & {
  readonly authorId: LearnerId | null;
  readonly decidedBy: LearnerId | null;
  readonly reason: string | null;
  readonly appealText: string | null;
  readonly appealReason: string | null;
  readonly filed: readonly {
    readonly id: string;
    readonly learnerId: LearnerId;
    readonly name: string;
    readonly reason: ReportReason;
    readonly note: string;
    readonly filedAt: Date;
    readonly isWaiting: boolean;
  }[];
  readonly audit: readonly {
    readonly id: string;
    readonly action: string;
    readonly actorName: string;
    readonly reason: string;
    readonly at: Date;
  }[];
};
