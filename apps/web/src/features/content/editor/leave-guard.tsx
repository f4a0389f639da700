import { Button, Group, Text } from '@mantine/core';
import { Sheet } from '@slova/ui';
import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

type LeaveGuardProps = {
  readonly isUnsaved: boolean;
  /** False where the device keeps nothing: then it would be lost, and the browser asks too. */
  readonly isKept: boolean;
};

/** Asks whoever leaves a page on which something is not saved. */
export function LeaveGuard({ isUnsaved, isKept }: LeaveGuardProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved && !isKept,
    withResolver: true,
  });
  return (
    <Sheet
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('editor.leave.title')}
      closeLabel={say('actions.close')}
    >
      <Text>{t(isKept ? 'editor.leave.kept' : 'editor.leave.lost')}</Text>
      <Group mt="md">
        <Button data-autofocus onClick={() => reset?.()}>
          {t('editor.leave.stay')}
        </Button>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('editor.leave.go')}
        </Button>
      </Group>
    </Sheet>
  );
}
