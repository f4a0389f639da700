import type {
  CardId,
  DeckId,
  Direction,
  LearnerDay,
  LearnerId,
  MasteryCounts,
  MasteryLevel,
  TermId,
} from '@slova/domain';
import type { LocalText } from '../content/index.ts';

/** `title` null: nobody gave it a name, and it is shown as it is. */
export type NamedMastery = {
  readonly name: string;
  readonly title: LocalText | null;
  readonly mastery: MasteryCounts;
};
/** How many terms of a deck stand at each level: in all, and by category and tag. */
export type TermMastery = {
  readonly terms: MasteryCounts;
  readonly categories: readonly NamedMastery[];
  readonly tags: readonly NamedMastery[];
};
/** How firmly a term is known: as firmly as the weaker of its cards. */
export type TermStanding = {
  readonly termId: TermId;
  readonly mastery: MasteryLevel;
  readonly cards: readonly {
    readonly cardId: CardId;
    readonly direction: Direction;
    readonly mastery: MasteryLevel;
    readonly dueOn: LearnerDay | null;
  }[];
};

/** Mastery of terms; one is not mastered by picking answers alone (rule S13). */
export interface MasteryQueries {
  deck(learnerId: LearnerId, deckId: DeckId): Promise<TermMastery>;
  terms(learnerId: LearnerId, deckId: DeckId, termIds: readonly TermId[]): Promise<readonly TermStanding[]>;
}
