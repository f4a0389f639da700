import type {
  AttemptId,
  Exercise,
  ExerciseMaterial,
  ExerciseType,
  LearnerDay,
  Moment,
  Outcomes,
  OwnFields,
  StudyMeans,
  StudySessionId,
  StudySettings,
  Term,
} from '@slova/domain';
import {
  cardsGiven,
  chosenDays,
  evidenceOf,
  gapSince,
  learnerDayAt,
  memoryModel,
  outcomesOf,
  sidesWith,
  termWithOwnFields,
  withChosenDays,
} from '@slova/domain';
import type { DeckContent } from '../content/index.ts';
import type { Attempt, OpenExercise, QueuedCard, StudyQueue, StudySelection } from './ports.ts';

/** A named exercise with what it was made of and what each rating would do to its card. */
export type SessionItem = {
  readonly attempt: Attempt;
  readonly card: QueuedCard;
  readonly term: Term;
  readonly outcomes: Outcomes;
};

type NamedCard = ExerciseMaterial & { readonly card: QueuedCard; readonly seed: AttemptId };
type Naming = {
  readonly sessionId: StudySessionId;
  readonly moment: Moment;
  readonly selection: StudySelection | null;
};

/** What a card's exercise is made of, within what the deck allows. None when its term has left the deck. */
export function materialOf(
  card: QueuedCard,
  { deck, terms, sides }: DeckContent,
  { study, ability, plan }: Pick<StudyQueue, 'study' | 'ability' | 'plan'>,
  means: StudyMeans,
  seed: AttemptId,
): NamedCard[] {
  const term = terms.get(card.termId);
  const { grading, exerciseTypes } = study;
  // A flashcard is always possible.
  const isAllowed = (type: ExerciseType): boolean =>
    exerciseTypes === 'all' || type === 'flashcard' || exerciseTypes.includes(type);
  const allowed = { ...means, types: means.types.filter(isAllowed) };
  const standing = { ability, difficulty: card.itemRating, recall: recallOf(card, study, plan.today) };
  const own = card.own && { own: card.own };
  if (!term) return [];
  const asked = askedFor(term, card.own?.fields ?? {}, { deck, sides });
  const directions = cardsGiven(study, deck);
  return [{ card, ...asked, deck, seed, means: allowed, grading, standing, directions, ...own }];
}

// What the learner says otherwise is asked for that way.
function askedFor(term: Term, fields: OwnFields, { deck, sides }: Pick<DeckContent, 'deck' | 'sides'>) {
  const mine = termWithOwnFields(term, fields);
  const isAskedOtherwise = fields.headword !== undefined || fields.meaning !== undefined;
  return { term: mine, sides: isAskedOtherwise ? sidesWith(mine, deck, sides) : sides };
}

// Inside the steps of learning the model predicts no recall.
function recallOf(
  { state, memory, lastReviewedOn }: QueuedCard,
  { scheduler }: StudySettings,
  today: LearnerDay,
) {
  if (state !== 'review' || !memory) return null;
  return memoryModel(scheduler).retrievability(memory, gapSince(lastReviewedOn, today));
}

/** A new exercise with its name, and with the days that balancing chooses for it. */
export function sessionItem(
  {
    material: { card, term, seed: id },
    exercise,
  }: { readonly material: NamedCard; readonly exercise: Exercise },
  { study, plan }: Pick<StudyQueue, 'study' | 'plan'>,
  { sessionId: studySessionId, moment, selection }: Naming,
): SessionItem {
  const fuzzed = outcomesOf(card, moment, study.scheduler, evidenceOf(exercise));
  const chosen = study.balanceLoad ? chosenDays(card, fuzzed, study.scheduler, plan) : null;
  const attempt: Attempt = {
    id,
    studySessionId,
    shownAt: moment.at,
    learnerId: card.learnerId,
    deckId: card.deckId,
    cardId: card.id,
    cardVersion: card.version,
    exercise,
    shownOn: learnerDayAt(moment.at, moment.clock),
    kind: selection?.cards === 'practice' ? 'practice' : 'review',
    place: 0,
    chosenDays: chosen,
    selection: selection?.cards ?? null,
  };
  return { attempt, card, term, outcomes: withChosenDays(fuzzed, chosen, attempt.shownOn) };
}

/** An exercise that was shown before, with the outcomes it was shown with (rule S2). */
export function openItem(
  { attempt, card }: OpenExercise,
  { terms }: DeckContent,
  { study, clock }: Pick<StudyQueue, 'study'> & { readonly clock: Moment['clock'] },
): SessionItem[] {
  const term = terms.get(card.termId);
  if (!term) return [];
  const evidence = evidenceOf(attempt.exercise);
  const fuzzed = outcomesOf(card, { at: attempt.shownAt, clock }, study.scheduler, evidence);
  const outcomes = withChosenDays(fuzzed, attempt.chosenDays, attempt.shownOn);
  return [{ attempt, card, term: termWithOwnFields(term, card.own?.fields ?? {}), outcomes }];
}
