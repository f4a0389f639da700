import { Skeleton, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Grey shapes where `count` blocks will be; screen readers hear that it is loading. */
export function Skeletons({
  count,
  height,
}: {
  readonly count: number;
  readonly height: number;
}): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <Stack role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
