import { DomainError } from '../domain-error.ts';
// The list alone: exercises are made for cards, so their index would lead back here.
// oxlint-disable-next-line no-restricted-imports
import { exerciseTypes, type ExerciseType } from '../exercise/exercise-type.ts';
import type { Direction } from './card.ts';
import { directions } from './card.ts';
import { defaultSettings } from './default-settings.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import { assertSchedulerSettings } from './scheduler-settings.ts';

/** In which order new cards are met: as the deck's author put them, by chance, easy levels or common words first. */
export const newOrders = ['deck', 'random', 'level', 'frequency'] as const;
/** Where new cards stand among the due ones. */
export const mixings = ['mixed', 'reviews-first', 'new-first'] as const;
/** Which due cards come first when there is a backlog: those longest due, or those most likely to be forgotten soon. */
export const reviewOrders = ['due', 'retrievability'] as const;
/** What happens to a card that is forgotten more often than its memory explains. */
export const leechActions = ['warn', 'suspend'] as const;
/** How many buttons a flashcard has: Again to Easy, or only Again and Good. */
export const gradings = ['four', 'two'] as const;

/** Everything a learner decides about studying a deck; a preset is one of these with a name. */
export type StudySettings = {
  readonly scheduler: SchedulerSettings;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly newOrder: (typeof newOrders)[number];
  readonly mixing: (typeof mixings)[number];
  readonly reviewOrder: (typeof reviewOrders)[number];
  /** Keep the other cards of an answered term for another day. */
  readonly burySiblings: boolean;
  /** Move reviews to quieter days inside their fuzz range. */
  readonly balanceLoad: boolean;
  readonly leechAction: (typeof leechActions)[number];
  readonly grading: (typeof gradings)[number];
  /** Exercises that this deck may use; a flashcard is always possible. */
  readonly exerciseTypes: readonly ExerciseType[] | 'all';
  /** The cards that each word gives; `deck`, or nothing said: as its author has it. */
  readonly directions?: readonly Direction[] | 'deck';
};

export const defaultStudySettings: StudySettings = {
  scheduler: defaultSettings,
  newPerDay: 10,
  reviewsPerDay: 200,
  newOrder: 'deck',
  mixing: 'mixed',
  reviewOrder: 'due',
  burySiblings: true,
  balanceLoad: true,
  leechAction: 'warn',
  grading: 'four',
  exerciseTypes: 'all',
};

export const newPerDayRange = { min: 0, max: 500 } as const;
export const reviewsPerDayRange = { min: 0, max: 9_999 } as const;

/** Refuses settings that cannot be studied with (`invalid_scheduler_settings`) and names the field (rule S10). */
export function assertStudySettings(settings: StudySettings): void {
  assertSchedulerSettings(settings.scheduler);
  if (!isLimit(settings.newPerDay, newPerDayRange)) refuse('newPerDay');
  if (!isLimit(settings.reviewsPerDay, reviewsPerDayRange)) refuse('reviewsPerDay');
  if (!newOrders.includes(settings.newOrder)) refuse('newOrder');
  if (!mixings.includes(settings.mixing)) refuse('mixing');
  if (!reviewOrders.includes(settings.reviewOrder)) refuse('reviewOrder');
  if (!leechActions.includes(settings.leechAction)) refuse('leechAction');
  if (!gradings.includes(settings.grading)) refuse('grading');
  const { exerciseTypes: chosen } = settings;
  const areKnown = chosen === 'all' || chosen.every((type) => exerciseTypes.includes(type));
  if (!areKnown || chosen.length === 0) refuse('exerciseTypes');
  if (!areCards(settings.directions)) refuse('directions');
}

function areCards(wanted: StudySettings['directions'] = 'deck'): boolean {
  if (wanted === 'deck') return true;
  const areKnown = wanted.every((direction) => directions.includes(direction));
  return areKnown && wanted.length > 0 && new Set(wanted).size === wanted.length;
}

const isLimit = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  Number.isSafeInteger(value) && value >= min && value <= max;

function refuse(field: string): never {
  throw new DomainError('invalid_scheduler_settings', field);
}
