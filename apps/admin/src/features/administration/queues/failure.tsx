import { Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { FailureReason } from './failure-reason.tsx';
import classes from './failures.module.css';
import { RetryJob } from './retry-job.tsx';

type FailureProps = {
  readonly queue: string;
  readonly failure: Answers['admin']['queues']['queues'][number]['failures'][number];
};

/** One failed job: what, when, after how many attempts, why, and a way to try it again. */
export function Failure({ queue, failure }: FailureProps): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const { jobId, job, reason, attempts, failedAt } = failure;
  return (
    <li className={classes.failure}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={classes.text}>
          <Text size="sm" fw={600}>
            {job}
          </Text>
          <Text size="xs" c="dimmed">
            <time dateTime={failedAt}>{format.instant(failedAt)}</time> ·{' '}
            {t('queues.attempts', { count: attempts })} · <code>{jobId}</code>
          </Text>
        </div>
        <RetryJob queue={queue} job={job} jobId={jobId} />
      </Group>
      <FailureReason reason={reason} />
    </li>
  );
}
