import { Progress, Table, Text } from '@mantine/core';
import { exerciseTypes } from '@slova/domain';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { Texts } from '../../../shared/use-texts.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { recallRate } from './recall-rate.ts';

type TypeFigures = Answers['admin']['overview']['exerciseTypes'][number];

/** What was practised in the period, the most used type first: a table whose shares are also bars. */
export function ExerciseTypes({ types }: { readonly types: readonly TypeFigures[] }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const total = types.reduce((sum, { reviews }) => sum + reviews, 0);
  return (
    <Panel title={t('overview.exerciseTypes')}>
      {total === 0 && <Text c="dimmed">{t('overview.noAnswers')}</Text>}
      {total > 0 && (
        <Table tabularNums fz="sm" horizontalSpacing={6} aria-label={t('overview.exerciseTypes')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('overview.type')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('overview.reviews')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('overview.recalled')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {types
              .toSorted((one, other) => other.reviews - one.reviews)
              .map((figures) => (
                <Table.Tr key={figures.type}>
                  <Table.Th scope="row" fw={400}>
                    {typeName(figures.type, t)}
                    <Progress value={(figures.reviews / total) * 100} size="sm" mt={4} aria-hidden />
                  </Table.Th>
                  <Table.Td ta="right">
                    {format.number(figures.reviews)}
                    <Text size="xs" c="dimmed">
                      {format.share(figures.reviews / total)}
                    </Text>
                  </Table.Td>
                  <Table.Td ta="right">{format.share(recallRate(figures))}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

/** A type that is newer than this page keeps the server's name. */
function typeName(type: string, t: Texts): string {
  const known = exerciseTypes.find((name) => name === type);
  return known === undefined ? type : t(`shared:exerciseType.${known}`);
}
