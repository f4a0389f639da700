import { Button, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../shared/interface/failed.tsx';
import type { ExplainedCard } from './card-page.tsx';
import { useReleaseCard } from './use-release-card.ts';

type Held = Pick<ExplainedCard, 'cardId'> & { readonly held: NonNullable<ExplainedCard['held']> };

/** Why a card is kept out of study, and the way back. */
export function ReleaseCard({ cardId, held }: Held): ReactElement {
  const { t } = useTranslation('learner');
  const { release, isPending, error } = useReleaseCard();
  return (
    <Stack gap="xs" align="start">
      <Text fw={600}>{t(`settings.why.held.${held}`)}</Text>
      {error && <Failed error={error} />}
      <Button variant="default" loading={isPending} onClick={() => release(cardId)}>
        {t('actions.release')}
      </Button>
    </Stack>
  );
}
