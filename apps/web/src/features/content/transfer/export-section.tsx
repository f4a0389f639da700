import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Section } from '../../../shared/interface/section.tsx';

/** A deck as files to take along, and what they cannot carry. */
export function ExportSection({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data } = trpc.exports.losses.useQuery({ deckId });
  const address = (format: 'csv' | 'json' | 'apkg'): string =>
    `/api/v1/decks/${deckId}/export?format=${format}`;
  const hasMedia = (data?.csv.media ?? 0) > 0;
  const losses = data
    ? (['otherOrders', 'answerRules', 'media'] as const).flatMap((loss) =>
        data.csv[loss] > 0 ? [t(`transfer.export.${loss}`, { count: data.csv[loss] })] : [],
      )
    : [];
  return (
    <Section title={t('transfer.export.title')}>
      <Text>{t('transfer.export.hint')}</Text>
      {data && losses.length === 0 && <Text c="dimmed">{t('transfer.export.lossesNone')}</Text>}
      {losses.length > 0 && (
        <div>
          <Text c="dimmed">{t('transfer.export.losses')}:</Text>
          <ul>
            {[...losses, t('transfer.export.about')].map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </div>
      )}
      <Text c="dimmed">
        {t('transfer.export.never')}
        {hasMedia && ` ${t('transfer.export.mediaElsewhere')}`}
      </Text>
      <Text c="dimmed">{t('transfer.export.neverAnki')}</Text>
      <Group>
        <Button component="a" href={address('csv')} download variant="default" size="md">
          {t('transfer.export.csv')}
        </Button>
        <Button component="a" href={address('json')} download variant="default" size="md">
          {t('transfer.export.json')}
        </Button>
        {hasMedia && (
          <Button component="a" href={`${address('json')}&media=true`} download variant="default" size="md">
            {t('transfer.export.jsonWithMedia')}
          </Button>
        )}
        <Button component="a" href={address('apkg')} download variant="default" size="md">
          {t('transfer.export.apkg')}
        </Button>
        <Button component="a" href={`${address('apkg')}&schedule=true`} download variant="default" size="md">
          {t('transfer.export.apkgWithSchedule')}
        </Button>
      </Group>
    </Section>
  );
}
