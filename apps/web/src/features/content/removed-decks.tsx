import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { Section } from '../../shared/interface/section.tsx';
import classes from './removed-decks.module.css';

/** Own decks that were deleted, each to be brought back; nothing where there are none. */
export function RemovedDecks(): ReactElement | null {
  const { t } = useTranslation('learner');
  const { date } = useFormats();
  const cache = trpc.useUtils();
  const { data } = trpc.decks.removed.useQuery();
  const restore = trpc.decks.restore.useMutation({
    onSuccess: async () => Promise.all([cache.decks.invalidate(), cache.progress.invalidate()]),
  });
  if (!data || data.decks.length === 0) return null;
  return (
    <Section title={t('editor.removedDecks.title')}>
      <ul className={classes['decks']}>
        {data.decks.map(({ id, title, terms, removedAt }) => (
          <li key={id}>
            <div>
              <Text fw={600} dir="auto">
                {title}
              </Text>
              <Text size="sm" c="dimmed">
                {t('content.deck.terms', { count: terms })} ·{' '}
                {t('editor.removedDecks.on', { date: date(removedAt) })}
              </Text>
            </div>
            <Button
              variant="default"
              loading={restore.isPending}
              aria-label={`${t('editor.deck.bringBack')}: ${title}`}
              onClick={() => restore.mutate({ deckId: id })}
            >
              {t('editor.deck.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
      {restore.error && <Failed error={restore.error} />}
    </Section>
  );
}
