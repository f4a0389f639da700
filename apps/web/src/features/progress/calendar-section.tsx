import { Group } from '@mantine/core';
import { AsTable, HeatMap, heatMapLayout, HeatScale } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { useLanguage } from '../../shared/interface/language.ts';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { firstDayOfWeek } from './first-day-of-week.ts';
import { useDuration } from './use-duration.ts';

const weeksShown = 53;

/** The last year as a heat map of answers. */
export function CalendarSection(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.calendar.useQuery({ days: 371 });
  const { day: dayName, month } = useFormats();
  const { locale } = useLanguage();
  if (!data) {
    return (
      <Section title={t('progress.calendar.title')}>
        {error ? <Failed error={error} onRetry={refetch} /> : <Skeletons count={1} height={130} />}
      </Section>
    );
  }
  const values = new Map(data.days.map(({ day, reviews }) => [day, reviews]));
  const weeks = heatMapLayout({
    today: data.today,
    weeks: weeksShown,
    firstDayOfWeek: firstDayOfWeek(locale),
    values,
  });
  const titleOf = (day: string, count: number): string =>
    count === 0
      ? t('progress.calendar.nothing', { date: dayName(day) })
      : t('progress.calendar.day', { date: dayName(day), count });
  return (
    <Section title={t('progress.calendar.title')}>
      <HeatMap
        weeks={weeks}
        today={data.today}
        label={t('progress.calendar.summary', { count: data.days.length })}
        monthName={month}
        dayTitle={titleOf}
      />
      <Group justify="flex-end">
        <HeatScale less={t('progress.calendar.less')} more={t('progress.calendar.more')} />
      </Group>
      <CalendarTable days={data.days} />
    </Section>
  );
}

type CalendarTableProps = {
  readonly days: readonly {
    readonly day: string;
    readonly reviews: number;
    readonly newCards: number;
    readonly recalled: number;
    readonly durationMs: number;
  }[];
};

function CalendarTable({ days }: CalendarTableProps): ReactElement {
  const { t } = useTranslation('learner');
  const { day: dayName, number, percent } = useFormats();
  const duration = useDuration();
  const columns = (['day', 'answers', 'new', 'recalled', 'time'] as const).map((name) =>
    t(`progress.calendar.columns.${name}`),
  );
  const rows = days
    .toReversed()
    .map(({ day, reviews, newCards, recalled, durationMs }) => [
      dayName(day),
      number(reviews),
      number(newCards),
      percent(reviews === 0 ? 0 : recalled / reviews),
      duration(durationMs),
    ]);
  return (
    <AsTable
      summary={t('progress.table')}
      caption={t('progress.calendar.title')}
      columns={columns}
      rows={rows}
    />
  );
}
