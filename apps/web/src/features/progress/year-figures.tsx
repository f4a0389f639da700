import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { useFormats } from '../../shared/interface/formats.ts';
import classes from './progress-page.module.css';
import { useDuration } from './use-duration.ts';

/** The last year in four figures; nothing until they are there, and nothing before the first answer. */
export function YearFigures(): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data } = trpc.progress.calendar.useQuery({ days: 371 });
  const { number, percent } = useFormats();
  const duration = useDuration();
  if (!data || data.days.length === 0) return null;
  const sum = (of: 'reviews' | 'recalled' | 'durationMs'): number =>
    data.days.reduce((total, day) => total + day[of], 0);
  const figures = [
    [t('progress.figures.answers'), number(sum('reviews'))],
    [t('progress.figures.activeDays'), number(data.days.length)],
    [t('progress.figures.recalled'), percent(sum('recalled') / Math.max(1, sum('reviews')))],
    [t('progress.figures.time'), duration(sum('durationMs'))],
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
