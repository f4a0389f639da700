import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useTermsChanged } from './editor/use-terms-changed.ts';

const askEveryMs = 1_500;

/** How far a change of a long deck is, for those who write it, and a way to stop it; nothing while nothing goes on. */
export function DeckWork({ deckId }: { readonly deckId: string }): ReactElement | null {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const changed = useTermsChanged(deckId);
  const { data } = trpc.decks.work.useQuery(
    { deckId },
    { staleTime: 0, refetchInterval: ({ state }) => (state.data?.work ? askEveryMs : false) },
  );
  const stop = trpc.decks.stopWork.useMutation({
    onSettled: async () => cache.decks.work.invalidate({ deckId }),
  });
  const work = data?.work ?? null;
  const wasGoing = useRef(false);
  useEffect(() => {
    if (wasGoing.current && !work) changed();
    wasGoing.current = work !== null;
  }, [changed, work]);
  if (!work) return null;
  const text = t(`content.work.${work.kind}`);
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {text}
      </Text>
      <Progress aria-label={text} value={(work.done / work.total) * 100} size="lg" />
      <Text c="dimmed">{t('content.work.of', { done: work.done, all: work.total })}</Text>
      {stop.error && <Failed error={stop.error} />}
      <Group>
        <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate({ deckId })}>
          {t('content.work.stop')}
        </Button>
      </Group>
    </Stack>
  );
}
