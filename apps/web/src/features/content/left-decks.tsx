import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Section } from '../../shared/interface/section.tsx';
import classes from './removed-decks.module.css';

/** Decks that the learner left, each to be taken up again; nothing where there are none. */
export function LeftDecks(): ReactElement | null {
  const { t } = useTranslation('learner');
  const { date } = useFormats();
  const local = useLocalText();
  const cache = trpc.useUtils();
  const { data } = trpc.learning.left.useQuery();
  const comeBack = trpc.learning.enrol.useMutation({
    onSuccess: async () =>
      Promise.all([cache.decks.invalidate(), cache.progress.invalidate(), cache.learning.left.invalidate()]),
  });
  if (!data || data.decks.length === 0) return null;
  return (
    <Section title={t('content.leave.list')}>
      <ul className={classes['decks']}>
        {data.decks.map(({ id, title, terms, leftAt }) => (
          <li key={id}>
            <div>
              <Text fw={600} dir="auto">
                {local(title)}
              </Text>
              <Text size="sm" c="dimmed">
                {t('content.deck.terms', { count: terms })} · {t('content.leave.on', { date: date(leftAt) })}
              </Text>
            </div>
            <Button
              variant="default"
              loading={comeBack.isPending}
              aria-label={`${t('content.leave.again')}: ${local(title)}`}
              onClick={() => comeBack.mutate({ deckId: id })}
            >
              {t('content.leave.again')}
            </Button>
          </li>
        ))}
      </ul>
      {comeBack.error && <Failed error={comeBack.error} />}
    </Section>
  );
}
