import type { OpenExercise, QueuedCard, StudyQueue } from '@slova/application';
import type {
  AttemptId,
  ChosenDays,
  Exercise,
  LearnerDay,
  Moment,
  OwnAnswers,
  OwnFields,
  PlannedBreak,
  StudySessionId,
  StudySettings,
} from '@slova/domain';
import { defaultStudySettings, learnerDayAt, noEasyDays } from '@slova/domain';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';

/** What a queue says beside its cards; the wide parts stand on its first row alone. */
type Head = {
  content_hash: string;
  due_count: number;
  new_count: number;
  next_step_at: Date | null;
  study: StudySettings | null;
  easy_days: readonly number[] | null;
  breaks: readonly PlannedBreak[] | null;
  load: readonly number[] | null;
  ability: number | null;
  ability_answers: number | null;
};
type Picked = CardRow & {
  queue: 'open' | 'due' | 'fresh';
  siblings_due_on: LearnerDay[];
  item_difficulty: number | null;
  item_answers: number | null;
  own_answers: OwnAnswers | null;
  own_note: string | null;
  own_fields: OwnFields | null;
  attempt_id: string;
  study_session_id: string;
  card_version: number;
  exercise: Exercise;
  shown_at: Date;
  shown_on: number;
  place: number;
  chosen_days: ChosenDays | null;
};
/** A row of a queue: a card, or the head of a queue without any. */
export type QueueRow = Head & (Picked | { queue: null });

/** The queue that its rows tell; null when there is not even a head, because the learner is not enrolled. */
export function studyQueueOf(rows: readonly QueueRow[], { at, clock }: Moment): StudyQueue | null {
  const [head] = rows;
  if (!head) return null;
  const picked = (queue: Picked['queue']): Picked[] =>
    rows.filter((row): row is Head & Picked => row.queue === queue);
  return {
    contentHash: head.content_hash,
    study: head.study ?? defaultStudySettings,
    open: picked('open').map(openOf),
    due: picked('due').map(queuedOf),
    fresh: picked('fresh').map(queuedOf),
    remaining: { due: head.due_count, new: head.new_count },
    nextStepAt: head.next_step_at,
    plan: {
      today: learnerDayAt(at, clock),
      due: head.load ?? [],
      easyDays: head.easy_days ?? noEasyDays,
      breaks: head.breaks ?? [],
    },
    ability: { logits: head.ability ?? 0, answers: head.ability_answers ?? 0 },
  };
}

const queuedOf = (row: Picked): QueuedCard => ({
  ...cardOf(row),
  position: row.position,
  siblingsDueOn: row.siblings_due_on,
  itemRating: { logits: row.item_difficulty ?? 0, answers: row.item_answers ?? 0 },
  own: row.own_answers && { answers: row.own_answers, note: row.own_note, fields: row.own_fields ?? {} },
});

function openOf(row: Picked): OpenExercise {
  const card = queuedOf(row);
  const attempt = {
    id: row.attempt_id as AttemptId,
    learnerId: card.learnerId,
    studySessionId: row.study_session_id as StudySessionId,
    deckId: card.deckId,
    cardId: card.id,
    cardVersion: row.card_version,
    exercise: row.exercise,
    shownAt: row.shown_at,
    shownOn: row.shown_on as LearnerDay,
    kind: 'review',
    place: row.place,
    chosenDays: row.chosen_days,
    selection: null,
  } as const;
  return { attempt, card };
}
