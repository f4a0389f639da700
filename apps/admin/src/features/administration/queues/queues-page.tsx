import { SimpleGrid, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Answered } from '../../../shared/answered.tsx';
import { Page } from '../../../shared/page.tsx';
import { RowsSkeleton } from '../../../shared/rows-skeleton.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { OutboxPanel } from './outbox-panel.tsx';
import { QueuePanel } from './queue-panel.tsx';
import { WorkerNotice } from './worker-notice.tsx';

const refreshMs = 5000;

/** What waits, runs and fails behind the scenes, as the worker last reported it. */
export function QueuesPage(): ReactElement {
  const { t } = useTexts();
  const queues = trpc.admin.queues.useQuery(undefined, { refetchInterval: refreshMs });
  return (
    <Page title={t('queues.title')}>
      <Text c="dimmed" size="sm">
        {t('queues.lead')}
      </Text>
      <Answered query={queues} pending={<RowsSkeleton rows={6} />}>
        {(answer) => (
          <>
            <WorkerNotice queues={answer.queues} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
              <OutboxPanel outbox={answer.outbox} />
              {answer.queues.map((queue) => (
                <QueuePanel key={`${queue.backend} ${queue.name}`} queue={queue} />
              ))}
            </SimpleGrid>
          </>
        )}
      </Answered>
    </Page>
  );
}
