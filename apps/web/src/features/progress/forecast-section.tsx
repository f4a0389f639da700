import { Text } from '@mantine/core';
import type { Bar } from '@slova/ui';
import { AsTable, BarChart } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';

type Forecast = Outputs['progress']['forecast'];

const daysAhead = 30;
const daysPerTick = 7;

/** Cards due on each of the coming days; what is overdue stands apart at the front. */
export function ForecastSection(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.forecast.useQuery({ days: daysAhead });
  return (
    <Section title={t('progress.forecast.title')}>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={1} height={190} />}
      {data && <ForecastChart forecast={data} />}
    </Section>
  );
}

function ForecastChart({ forecast }: { readonly forecast: Forecast }): ReactElement {
  const { t } = useTranslation('learner');
  const { number, day: dayName } = useFormats();
  const bars = useBars(forecast);
  const { backlog, days } = forecast;
  const total = days.reduce((sum, { due }) => sum + due, backlog);
  if (total === 0) return <Text c="dimmed">{t('progress.forecast.nothing')}</Text>;
  const values = {
    days: daysAhead,
    total: number(total),
    backlog: number(backlog),
    today: number(days[0]?.due ?? 0),
  };
  const rows = [
    [t('progress.forecast.backlog'), number(backlog)],
    ...days.map(({ day, due }) => [dayName(day), number(due)]),
  ];
  return (
    <>
      <BarChart bars={bars} label={t('progress.forecast.summary', values)} />
      <Text size="sm" c="dimmed">
        {t('progress.forecast.hint')}
      </Text>
      <AsTable
        summary={t('progress.table')}
        caption={t('progress.forecast.title')}
        columns={[t('progress.forecast.columns.day'), t('progress.forecast.columns.due')]}
        rows={rows}
      />
    </>
  );
}

function useBars({ backlog, days }: Forecast): Bar[] {
  const { t } = useTranslation('learner');
  const { day: dayName, shortDay } = useFormats();
  const titleOf = (date: string, count: number): string => t('progress.forecast.bar', { date, count });
  const overdue: Bar[] =
    backlog === 0
      ? []
      : [
          {
            key: 'backlog',
            value: backlog,
            title: titleOf(t('progress.forecast.backlog'), backlog),
            colour: 'rye',
          },
        ];
  const coming = days.map(({ day, due }, index): Bar => {
    const tick = index === 0 ? t('progress.forecast.today') : shortDay(day);
    return {
      key: day,
      value: due,
      title: titleOf(dayName(day), due),
      ...(index % daysPerTick === 0 && { tick }),
    };
  });
  return [...overdue, ...coming];
}
