import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useServerNow } from '../../../shared/server-now.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { isSilent } from './is-silent.ts';

type Queue = Answers['admin']['queues']['queues'][number];

/** Warns when no worker reports: the figures below are then the past, and somebody should look. */
export function WorkerNotice({ queues }: { readonly queues: readonly Queue[] }): ReactElement | null {
  const { t } = useTexts();
  const format = useFormat();
  const now = useServerNow();
  const latest = queues
    .map(({ reportedAt }) => reportedAt)
    .toSorted()
    .at(-1);
  if (latest !== undefined && !isSilent(latest, now)) return null;
  return (
    <Alert
      color="rye"
      role="alert"
      icon={<IconPlugConnectedX aria-hidden />}
      title={
        latest === undefined
          ? t('queues.neverTitle')
          : t('queues.silentTitle', { at: format.instantToSecond(latest) })
      }
    >
      {t(latest === undefined ? 'queues.never' : 'queues.silent')}
    </Alert>
  );
}
