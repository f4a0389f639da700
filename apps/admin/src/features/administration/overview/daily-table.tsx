import { ScrollArea, Table, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import type { DayFigures, Measure } from './measures.ts';

type DailyTableProps = {
  readonly measure: Measure;
  readonly days: readonly DayFigures[];
  /** False: only screen readers find it, while the chart stands for it on screen. */
  readonly isVisible: boolean;
};

/** A measure day by day as a table, the newest day first. */
export function DailyTable({ measure, days, isVisible }: DailyTableProps): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const table = (
    <Table tabularNums stickyHeader={isVisible} aria-label={measure.title}>
      <Table.Thead bg="var(--slova-surface)">
        <Table.Tr>
          <Table.Th scope="col">{t('overview.day')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {measure.title}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {days.toReversed().map((day) => (
          <Table.Tr key={day.day}>
            <Table.Th scope="row" fw={400}>
              {format.day(day.day)}
            </Table.Th>
            <Table.Td ta="right">{measure.write(measure.of(day))}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
  if (!isVisible) return <VisuallyHidden>{table}</VisuallyHidden>;
  return (
    <ScrollArea h={180} viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': measure.title }}>
      {table}
    </ScrollArea>
  );
}
