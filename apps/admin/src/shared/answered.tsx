import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { callProblem } from './call-problem.ts';
import type { CallError } from './trpc.ts';
import { useTexts } from './use-texts.ts';

type Query<Answer> = {
  readonly data: Answer | undefined;
  readonly error: CallError | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
};

type AnsweredProps<Answer> = {
  readonly query: Query<Answer>;
  /** What is shown until the first answer: the page's shape, so that nothing jumps. */
  readonly pending: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
};

/** A query's answer, its waiting, or its failure; a failed refresh keeps the old answer and says that it is old. */
export function Answered<Answer>({ query, pending, children }: AnsweredProps<Answer>): ReactElement {
  if (query.data === undefined && query.error === null) return <>{pending}</>;
  return (
    <Stack gap="md">
      {query.error !== null && <Failure query={query} error={query.error} />}
      {query.data !== undefined && children(query.data)}
    </Stack>
  );
}

function Failure<Answer>({
  query,
  error,
}: {
  readonly query: Query<Answer>;
  readonly error: CallError;
}): ReactElement {
  const { t } = useTexts();
  const problem = callProblem(error);
  return (
    <Alert color="poppy" icon={<IconAlertTriangle />} title={t('shared:failure.title')} role="alert">
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {problem.kind === 'refused' ? problem.text : t('shared:failure.unreachable')}{' '}
          {query.data !== undefined && t('errors.outdated')}
        </Text>
        <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('shared:actions.retry')}
        </Button>
      </Group>
    </Alert>
  );
}
