import { Box, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { Failure } from './failure.tsx';
import classes from './failures.module.css';

type Queue = Answers['admin']['queues']['queues'][number];

/** The jobs of a queue that have used up their attempts. The report carries the latest ones only, and says so. */
export function Failures({ queue }: { readonly queue: Queue }): ReactElement {
  const { t } = useTexts();
  const { failures, failed, name } = queue;
  if (failures.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('queues.noFailures')}
      </Text>
    );
  return (
    <Box mt="md">
      <Title order={3} size="h6">
        {t('queues.failures', { queue: name })}
      </Title>
      {failed > failures.length && (
        <Text size="sm" c="dimmed">
          {t('queues.failuresShown', { shown: failures.length, total: failed })}
        </Text>
      )}
      <ul className={classes.list}>
        {failures.map((failure) => (
          // A job that fails again is another failure, with a retry of its own.
          <Failure key={`${failure.jobId} ${failure.failedAt}`} queue={name} failure={failure} />
        ))}
      </ul>
    </Box>
  );
}
