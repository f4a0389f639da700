import { Stack } from '@mantine/core';
import { ShareBar, ShareLegend } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import type { MasteryCounts } from './mastery-shares.ts';
import { useMasteryShares } from './mastery-shares.ts';

/** How well a deck is known, as a bar, with its figures below unless `bare`. */
export function MasteryBar({
  counts,
  bare = false,
}: {
  readonly counts: MasteryCounts;
  readonly bare?: boolean;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const shares = useMasteryShares()(counts);
  return (
    <Stack gap="xs">
      <ShareBar shares={shares} label={t('content.mastery.summary', counts)} />
      {!bare && <ShareLegend shares={shares} format={number} />}
    </Stack>
  );
}
