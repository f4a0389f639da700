import { Alert } from '@mantine/core';
import type { ReactElement } from 'react';
import { callProblem } from './call-problem.ts';
import type { CallError } from './trpc.ts';
import { useTexts } from './use-texts.ts';

/** Why an act was not done, or that nobody knows whether it was. */
export function CallFailure({ error }: { readonly error: CallError }): ReactElement {
  const { t } = useTexts();
  const problem = callProblem(error);
  const isRefused = problem.kind === 'refused';
  return (
    <Alert color="poppy" role="alert" title={t(isRefused ? 'errors.notDone' : 'errors.unknownWhetherDone')}>
      {isRefused ? problem.text : t('errors.mayHaveHappened')}
    </Alert>
  );
}
