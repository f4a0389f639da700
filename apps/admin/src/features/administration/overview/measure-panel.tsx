import { ActionIcon, Group, Skeleton, Text } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { lazy, Suspense, useState } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import { useTexts } from '../../../shared/use-texts.ts';
import { DailyTable } from './daily-table.tsx';
import type { DayFigures, Measure } from './measures.ts';

// The chart library is the largest part of the app: the figures do not wait for it.
const DailyChart = lazy(async () => ({ default: (await import('./daily-chart.tsx')).DailyChart }));

type MeasurePanelProps = { readonly measure: Measure; readonly days: readonly DayFigures[] };

/** One measure: its figure for the period, and its days as a chart or as a table. */
export function MeasurePanel({ measure, days }: MeasurePanelProps): ReactElement {
  const { t } = useTexts();
  const [isTable, setIsTable] = useState(false);
  return (
    <Panel
      title={measure.title}
      action={
        <ActionIcon
          aria-label={t(isTable ? 'overview.showChart' : 'overview.showTable', { chart: measure.title })}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? <IconChartBar size={20} /> : <IconTable size={20} />}
        </ActionIcon>
      }
    >
      <Group gap="xs" align="baseline" mb="sm">
        <Text fw={650} fz="1.5rem" lh={1.2}>
          {measure.whole}
        </Text>
        <Text c="dimmed" size="sm">
          {measure.wholeIs}
        </Text>
      </Group>
      {!isTable && (
        <Suspense fallback={<Skeleton h={180} />}>
          <DailyChart measure={measure} days={days} />
        </Suspense>
      )}
      <DailyTable measure={measure} days={days} isVisible={isTable} />
    </Panel>
  );
}
