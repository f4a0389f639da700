import { Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useFormats } from '../../../shared/interface/formats.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import classes from './import.module.css';

/** A learner's imports, the newest first, with where each stands. */
export function NewestImports(): ReactElement {
  const { t } = useTranslation('learner');
  const { instant } = useFormats();
  const { data, error, refetch } = trpc.imports.list.useQuery(undefined, { staleTime: 0 });
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Skeletons count={2} height={48} />;
  if (data.imports.length === 0) return <Text c="dimmed">{t('transfer.import.none')}</Text>;
  return (
    <Stack component="ul" className={classes['list'] ?? ''} gap="xs">
      {data.imports.map(({ id, fileName, state, createdAt }) => (
        <li key={id} className={classes['entry']}>
          <TextLink to="/import/$importId" params={{ importId: id }} className={classes['name']}>
            {fileName}
          </TextLink>
          <Text size="sm" c="dimmed">
            {t(`transfer.states.${state}`)} · {instant(createdAt)}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
