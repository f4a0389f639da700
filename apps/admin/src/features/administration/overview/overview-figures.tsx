import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { ExerciseTypes } from './exercise-types.tsx';
import { Freshness } from './freshness.tsx';
import { MeasurePanel } from './measure-panel.tsx';
import { measures } from './measures.ts';
import { NothingYet } from './nothing-yet.tsx';
import { Totals } from './totals.tsx';

/** Everything the overview says, from the widest figure to the narrowest. */
export function OverviewFigures({
  overview,
}: {
  readonly overview: Answers['admin']['overview'];
}): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const { days } = overview;
  const isEmpty = days.every(({ reviews, registrations }) => reviews === 0 && registrations === 0);
  return (
    <Stack gap="md">
      <Freshness overview={overview} />
      <Totals totals={overview.totals} />
      {isEmpty ? (
        <NothingYet />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
          {measures(days, t, format).map((measure) => (
            <MeasurePanel key={measure.title} measure={measure} days={days} />
          ))}
          <ExerciseTypes types={overview.exerciseTypes} />
        </SimpleGrid>
      )}
    </Stack>
  );
}
