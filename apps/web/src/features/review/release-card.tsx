import { Button, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import type { ExplainedCard } from './card-page.tsx';
import { requestId } from './request-id.ts';

type Held = Pick<ExplainedCard, 'cardId'> & { readonly held: NonNullable<ExplainedCard['held']> };

/** Why a card is kept out of study, and the way back. */
export function ReleaseCard({ cardId, held }: Held): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const { mutate, isPending, error } = trpc.cards.act.useMutation({
    onSuccess: async () =>
      Promise.all([
        cache.learning.whyToday.invalidate({ cardId }),
        cache.progress.invalidate(),
        cache.decks.invalidate(),
      ]),
  });
  const release = (): void =>
    mutate({ requests: [{ requestId: requestId(), cardId, action: { kind: 'release' } }] });
  return (
    <Stack gap="xs" align="start">
      <Text fw={600}>{t(`settings.why.held.${held}`)}</Text>
      {error && <Failed error={error} />}
      <Button variant="default" loading={isPending} onClick={release}>
        {t('actions.release')}
      </Button>
    </Stack>
  );
}
