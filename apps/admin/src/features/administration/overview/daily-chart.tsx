import { BarChart, LineChart } from '@mantine/charts';
import type { ReactElement } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import type { DayFigures, Measure } from './measures.ts';
import './chart.css';

type DailyChartProps = { readonly measure: Measure; readonly days: readonly DayFigures[] };

/** A measure day by day as a picture. The table beside it says the same, so readers of the screen skip this. */
export function DailyChart({ measure, days }: DailyChartProps): ReactElement {
  const format = useFormat();
  const isShare = measure.shape === 'line';
  const shared = {
    h: 180,
    data: days.map((day) => ({ day: format.day(day.day), value: measure.of(day) })),
    dataKey: 'day',
    series: [{ name: 'value', label: measure.title, color: `var(--slova-${measure.colour}-solid)` }],
    valueFormatter: (value: number) => measure.write(value),
    accessibilityLayer: false,
    tickLine: 'none' as const,
    gridAxis: 'x' as const,
    strokeDasharray: '2 4',
    xAxisProps: { interval: 'equidistantPreserveStart' as const, minTickGap: 28, tickMargin: 8 },
    yAxisProps: {
      width: 'auto' as const,
      tickCount: 4,
      allowDecimals: isShare,
      tickFormatter: (value: number) => (isShare ? format.share(value) : format.compact(value)),
      ...(isShare && { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] }),
    },
  };
  return (
    <div aria-hidden="true">
      {isShare ? (
        <LineChart
          {...shared}
          curveType="linear"
          connectNulls={false}
          withDots={days.length <= 31}
          dotProps={{ r: 2.5 }}
        />
      ) : (
        <BarChart {...shared} barProps={{ radius: [3, 3, 0, 0] }} maxBarWidth={28} />
      )}
    </div>
  );
}
