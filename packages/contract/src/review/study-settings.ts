import {
  directions,
  exerciseTypes,
  gradings,
  leechActions,
  maximumIntervalRange,
  mixings,
  mostSteps,
  newOrders,
  newPerDayRange,
  parameterRange,
  retentionRange,
  reviewOrders,
  reviewsPerDayRange,
  stepRange,
} from '@slova/domain';
import { z } from 'zod';
import { calendarDay, givenDay, id, localText, typedText } from '../scalars.ts';

const steps = z.array(z.number().min(stepRange.min).max(stepRange.max)).max(mostSteps).readonly();
const perDay = ({ min, max }: { readonly min: number; readonly max: number }) => z.int().min(min).max(max);

const schedulerSettings = z.strictObject({
  desiredRetention: z.number().min(retentionRange.min).max(retentionRange.max),
  parameters: z.array(z.number()).length(parameterRange.min.length).readonly(),
  learningSteps: steps,
  relearningSteps: steps,
  maximumIntervalDays: z.int().min(maximumIntervalRange.min).max(maximumIntervalRange.max),
  fuzz: z.boolean(),
  shortTerm: z.boolean(),
});

/** Everything a learner decides about studying a deck, on its way in and out. Steps in minutes. */
export const studySettings = z.strictObject({
  scheduler: schedulerSettings,
  newPerDay: perDay(newPerDayRange),
  reviewsPerDay: perDay(reviewsPerDayRange),
  newOrder: z.enum(newOrders),
  mixing: z.enum(mixings),
  reviewOrder: z.enum(reviewOrders),
  burySiblings: z.boolean(),
  balanceLoad: z.boolean(),
  leechAction: z.enum(leechActions),
  grading: z.enum(gradings),
  exerciseTypes: z.union([
    z.literal('all'),
    z.array(z.enum(exerciseTypes)).min(1).max(exerciseTypes.length).readonly(),
  ]),
  /** The cards that each word gives; `deck`, or nothing said: as its author has it. */
  directions: z
    .union([z.literal('deck'), z.array(z.enum(directions)).min(1).max(directions.length).readonly()])
    .exactOptional(),
});

export const deckSettingsChange = z.strictObject({
  deckId: id<'deck'>(),
  presetId: id<'preset'>().nullable(),
  settings: studySettings,
});
/** How a deck is studied. `today` holds the limits of a day that has its own. */
export const deckSettings = z.object({
  deckId: id<'deck'>(),
  title: localText,
  /** The cards that each word gives as its author has it. */
  deckDirections: z.array(z.enum(directions)).readonly(),
  study: studySettings,
  presetId: id<'preset'>().nullable(),
  today: z.object({ on: calendarDay, newPerDay: z.int(), reviewsPerDay: z.int() }).nullable(),
});

export const presetChange = z.strictObject({
  presetId: id<'preset'>().optional(),
  name: typedText(1, 60),
  settings: studySettings,
});
export const presetChoice = z.strictObject({ presetId: id<'preset'>() });
export const presetList = z.object({
  presets: z.array(
    z.object({
      id: id<'preset'>(),
      name: z.string(),
      settings: studySettings,
      deckIds: z.array(id<'deck'>()),
    }),
  ),
});

/** "Twenty more today"; negative numbers make the day easier. */
export const moreToday = z.strictObject({
  deckId: id<'deck'>(),
  newCards: z.int().min(-500).max(500).default(0),
  reviews: z.int().min(-9_999).max(9_999).default(0),
});
export const todayLimits = z.object({ on: calendarDay, newPerDay: z.int(), reviewsPerDay: z.int() });

export const loadPreviewRequest = z.strictObject({ deckId: id<'deck'>(), scheduler: schedulerSettings });
export const loadPreview = z.object({
  cards: z.int(),
  earlier: z.int(),
  later: z.int(),
  reviewsPerDay: z.object({ now: z.number(), wanted: z.number() }),
});

/** How much of a usual day each day of the week should be, Monday first. */
export const easyDays = z.strictObject({ easyDays: z.array(z.number().min(0).max(1)).length(7) });
export const plannedBreak = z.strictObject({ fromOn: givenDay, toOn: givenDay });
export const breakChoice = z.strictObject({ breakId: id<'planned-break'>() });
export const studyCalendar = z.object({
  today: calendarDay,
  easyDays: z.array(z.number()),
  breaks: z.array(z.object({ id: id<'planned-break'>(), fromOn: calendarDay, toOn: calendarDay })),
});
