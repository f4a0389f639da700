import { SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';

/** The overview's shape until its figures are here. */
export function OverviewSkeleton(): ReactElement {
  const { t } = useTexts();
  return (
    <Stack gap="md" role="status">
      <VisuallyHidden>{t('shared:loading')}</VisuallyHidden>
      <Skeleton h={20} maw="30rem" />
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md">
        {['one', 'two', 'three', 'four'].map((tile) => (
          <Skeleton key={tile} h={82} radius="lg" />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
        {['one', 'two', 'three', 'four', 'five', 'six'].map((panel) => (
          <Skeleton key={panel} h={310} radius="lg" />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
