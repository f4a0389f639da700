import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { Section } from '../../shared/interface/section.tsx';

/** More for today alone. */
export function TodayOnly({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const more = trpc.studySettings.moreToday.useMutation({
    onSuccess: async () => Promise.all([cache.decks.invalidate(), cache.progress.invalidate()]),
  });
  return (
    <Section title={t('settings.deck.more')}>
      <Text size="sm" c="dimmed">
        {t('settings.deck.moreHint')}
      </Text>
      <Group>
        <Button
          variant="default"
          loading={more.isPending}
          onClick={() => more.mutate({ deckId, newCards: 10 })}
        >
          {t('settings.deck.moreNew')}
        </Button>
        <Button
          variant="default"
          loading={more.isPending}
          onClick={() => more.mutate({ deckId, reviews: 20 })}
        >
          {t('settings.deck.moreReviews')}
        </Button>
      </Group>
      {more.error && <Failed error={more.error} />}
      <Text role="status" fw={600}>
        {more.data &&
          t('settings.deck.moreDone', { newCards: more.data.newPerDay, reviews: more.data.reviewsPerDay })}
      </Text>
    </Section>
  );
}
