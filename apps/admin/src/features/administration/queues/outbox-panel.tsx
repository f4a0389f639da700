import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Counts } from '../../../shared/counts.tsx';
import { Panel } from '../../../shared/panel.tsx';
import { useServerNow } from '../../../shared/server-now.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';

/** What has happened and is not yet on its way to a queue. */
export function OutboxPanel({
  outbox,
}: {
  readonly outbox: Answers['admin']['queues']['outbox'];
}): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const now = useServerNow();
  const { waiting, oldestAt } = outbox;
  return (
    <Panel title={t('queues.outbox')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('queues.outboxLead')}
      </Text>
      <Counts
        counts={[
          { label: t('queues.waiting'), value: format.number(waiting) },
          {
            label: t('queues.oldest'),
            value: oldestAt === null ? t('queues.none') : format.ago(oldestAt, now),
          },
        ]}
      />
    </Panel>
  );
}
