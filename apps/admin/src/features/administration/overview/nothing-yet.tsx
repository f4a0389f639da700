import { EmptyState } from '@slova/ui';
import { IconChartBar } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';

/** In place of charts without a single bar: what has to happen for them to appear. */
export function NothingYet(): ReactElement {
  const { t } = useTexts();
  return (
    <EmptyState icon={<IconChartBar size={32} />} title={t('overview.emptyTitle')}>
      {t('overview.empty')}
    </EmptyState>
  );
}
