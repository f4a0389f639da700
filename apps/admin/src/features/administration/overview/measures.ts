import type { FieldColour } from '@slova/ui';
import type { Format } from '../../../shared/format.ts';
import type { Texts } from '../../../shared/use-texts.ts';
import type { Answers } from '../../../shared/trpc.ts';
import { recallRate } from './recall-rate.ts';

/** The figures of one UTC day. */
export type DayFigures = Answers['admin']['overview']['days'][number];

/** One figure that the overview follows day by day, with its sum or mean over the period. */
export type Measure = {
  readonly title: string;
  readonly colour: FieldColour;
  readonly shape: 'bars' | 'line';
  /** A day's value; null when the day has none. */
  readonly of: (day: DayFigures) => number | null;
  readonly write: (value: number | null) => string;
  readonly whole: string;
  /** What `whole` is: a sum, a mean … */
  readonly wholeIs: string;
};

const hourMs = 3_600_000;

/** The measures of the overview for the days shown, in words and numbers of the reader's language. */
export function measures(days: readonly DayFigures[], t: Texts, format: Format): readonly Measure[] {
  const sum = (of: (day: DayFigures) => number): number => days.reduce((total, day) => total + of(day), 0);
  const count = (value: number | null): string => format.number(value ?? 0);
  const hours = (value: number | null): string => t('overview.hours', { value: rounded(value ?? 0) });
  const reviews = sum((day) => day.reviews);
  const recalled = sum((day) => day.recalled);
  const active = sum((day) => day.activeLearners) / Math.max(1, days.length);
  return [
    {
      title: t('overview.reviews'),
      colour: 'cornflower',
      shape: 'bars',
      of: (day) => day.reviews,
      write: count,
      whole: count(reviews),
      wholeIs: t('overview.inPeriod'),
    },
    {
      title: t('overview.activeLearners'),
      colour: 'leaf',
      shape: 'bars',
      of: (day) => day.activeLearners,
      write: count,
      whole: count(rounded(active)),
      wholeIs: t('overview.perDay'),
    },
    {
      title: t('overview.registrations'),
      colour: 'mallow',
      shape: 'bars',
      of: (day) => day.registrations,
      write: count,
      whole: count(sum((day) => day.registrations)),
      wholeIs: t('overview.inPeriod'),
    },
    {
      title: t('overview.recallRate'),
      colour: 'rye',
      shape: 'line',
      of: recallRate,
      write: format.share,
      whole: format.share(recallRate({ reviews, recalled })),
      wholeIs: t(reviews === 0 ? 'overview.noReviews' : 'overview.ofReviews'),
    },
    {
      title: t('overview.studyTime'),
      colour: 'gray',
      shape: 'bars',
      of: (day) => day.durationMs / hourMs,
      write: hours,
      whole: hours(sum((day) => day.durationMs) / hourMs),
      wholeIs: t('overview.inPeriod'),
    },
  ];
}

/** Small values keep a decimal, so that 0.4 is not shown as nothing. */
function rounded(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
