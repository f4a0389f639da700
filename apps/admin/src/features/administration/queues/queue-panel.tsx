import { Badge, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Counts } from '../../../shared/counts.tsx';
import { Panel } from '../../../shared/panel.tsx';
import { useServerNow } from '../../../shared/server-now.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { Failures } from './failures.tsx';
import { isSilent } from './is-silent.ts';

const states = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;

/** One queue: how much is in each state, when that was seen, and what failed. */
export function QueuePanel({
  queue,
}: {
  readonly queue: Answers['admin']['queues']['queues'][number];
}): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const now = useServerNow();
  const counts = states.map((state) => ({
    label: t(`queues.${state}`),
    value: format.number(queue[state]),
    isBad: state === 'failed' && queue.failed > 0,
  }));
  return (
    <Panel
      title={queue.name}
      action={
        <Badge variant="light" color="gray" tt="none">
          {t(`queues.backend.${queue.backend}`)}
        </Badge>
      }
    >
      <Text size="sm" c={isSilent(queue.reportedAt, now) ? 'error' : 'dimmed'} mb="sm">
        {t('queues.reported', { ago: format.ago(queue.reportedAt, now) })}
      </Text>
      <Counts counts={counts} />
      <Failures queue={queue} />
    </Panel>
  );
}
