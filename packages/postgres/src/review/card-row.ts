import type {
  Card,
  CardId,
  CardState,
  DeckId,
  Direction,
  Due,
  Hold,
  LearnerDay,
  LearnerId,
  TermId,
} from '@slova/domain';

export type CardRow = {
  learner_id: string;
  id: string;
  deck_id: string;
  term_id: string;
  direction: Direction;
  position: number;
  state: CardState;
  step: number;
  stability: number | null;
  difficulty: number | null;
  due_at: Date | null;
  due_on: number | null;
  last_reviewed_on: number | null;
  last_reviewed_at: Date | null;
  repetitions: number;
  lapses: number;
  version: number;
  held: Hold | 'withdrawn' | null;
  own_hold: Hold | null;
  buried_on: number | null;
  entries: number;
};

export function cardOf(row: CardRow): Card {
  const { stability, difficulty } = row;
  return {
    id: row.id as CardId,
    learnerId: row.learner_id as LearnerId,
    deckId: row.deck_id as DeckId,
    termId: row.term_id as TermId,
    direction: row.direction,
    state: row.state,
    step: row.step,
    memory: stability === null || difficulty === null ? null : { stability, difficulty },
    due: dueOf(row.due_at, row.due_on),
    lastReviewedOn: row.last_reviewed_on as LearnerDay | null,
    lastReviewedAt: row.last_reviewed_at,
    repetitions: row.repetitions,
    lapses: row.lapses,
    version: row.version,
    // Whether its term is there is no part of a card's history.
    held: row.held === 'withdrawn' ? row.own_hold : row.held,
    buriedOn: row.buried_on as LearnerDay | null,
  };
}

/** Due as the two columns hold it: an instant, or a learner's day. */
function dueColumns(due: Due | null): { dueAt: Date | null; dueOn: number | null } {
  if (due === null) return { dueAt: null, dueOn: null };
  return 'at' in due ? { dueAt: due.at, dueOn: null } : { dueAt: null, dueOn: due.on };
}

/** What study changes of a card, by column. */
export function studyColumns(card: Card) {
  const { dueAt, dueOn } = dueColumns(card.due);
  return {
    state: card.state,
    step: card.step,
    stability: card.memory?.stability ?? null,
    difficulty: card.memory?.difficulty ?? null,
    due_at: dueAt,
    due_on: dueOn,
    last_reviewed_on: card.lastReviewedOn,
    last_reviewed_at: card.lastReviewedAt,
    repetitions: card.repetitions,
    lapses: card.lapses,
    version: card.version,
  };
}

function dueOf(at: Date | null, on: number | null): Due | null {
  if (at) return { at };
  return on === null ? null : { on: on as LearnerDay };
}
