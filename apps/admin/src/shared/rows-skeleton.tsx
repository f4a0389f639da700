import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from './use-texts.ts';

/** As many grey rows as the answer will probably have. */
export function RowsSkeleton({ rows }: { readonly rows: number }): ReactElement {
  const { t } = useTexts();
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>{t('shared:loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={44} radius="sm" />
      ))}
    </Stack>
  );
}
