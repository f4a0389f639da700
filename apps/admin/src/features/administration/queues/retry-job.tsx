import { Box, Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { CallFailure } from '../../../shared/call-failure.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';

type RetryJobProps = { readonly queue: string; readonly job: string; readonly jobId: string };

/**
 * Asks the worker to try a failed job again. The job stays in the list, marked, until the worker's next report is without
 * it: a request is not yet a success.
 */
export function RetryJob({ queue, job, jobId }: RetryJobProps): ReactElement {
  const { t } = useTexts();
  const retry = trpc.admin.retryJob.useMutation();
  if (retry.isSuccess)
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('queues.retryRequested')}
      </Text>
    );
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-label={t('queues.retryJob', { job, id: jobId })}
        loading={retry.isPending}
        onClick={() => retry.mutate({ queue, jobId })}
      >
        {t('queues.retry')}
      </Button>
      {retry.error !== null && (
        <Box w="100%">
          <CallFailure error={retry.error} />
        </Box>
      )}
    </>
  );
}
