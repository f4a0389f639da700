import { Alert, Button, Group } from '@mantine/core';
import { IconAlertCircle, IconCloudOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../api/refusal.ts';
import { useFailureText } from './failure-text.ts';

/** Something could not be loaded: why, and a way to try again. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => unknown;
}): ReactElement {
  const { t } = useTranslation('shared');
  const text = useFailureText();
  const Picture = refusalOf(error).status === null ? IconCloudOff : IconAlertCircle;
  return (
    <Alert color="poppy" title={t('failure.title')} icon={<Picture aria-hidden="true" />} role="alert">
      {text(error)}
      {onRetry && (
        <Group mt="sm">
          <Button variant="default" onClick={() => void onRetry()}>
            {t('actions.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
