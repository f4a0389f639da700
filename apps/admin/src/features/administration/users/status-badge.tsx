import { Badge } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';

/** Active or suspended, in words and colour. */
export function StatusBadge({ status }: { readonly status: 'active' | 'suspended' }): ReactElement {
  const { t } = useTexts();
  const isSuspended = status === 'suspended';
  return (
    <Badge variant="light" color={isSuspended ? 'poppy' : 'leaf'} tt="none">
      {t(isSuspended ? 'users.isSuspended' : 'users.isActive')}
    </Badge>
  );
}
