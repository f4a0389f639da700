import { Button, Group } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconCloudOff } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../shared/interface/failure-text.ts';
import { refusalOf } from '../../shared/api/refusal.ts';

/** Nothing could be shown, not even the frame. */
export function AppFailed(props: ErrorComponentProps): ReactElement {
  return (
    <main id="content">
      <PageFailed {...props} />
    </main>
  );
}

/** A page that could not be shown: what happened, what is safe, and the way on. */
export function PageFailed({ error, reset }: ErrorComponentProps): ReactElement {
  const { t } = useTranslation('shared');
  const router = useRouter();
  const text = useFailureText();
  const fromServer =
    refusalOf(error).status !== null || (error instanceof Error && error.message.includes('fetch'));
  const again = async (): Promise<void> => {
    await router.invalidate();
    reset();
  };
  return (
    <EmptyState
      order={1}
      icon={<IconCloudOff size={36} />}
      title={t('failure.page')}
      action={
        <Group justify="center">
          <Button onClick={() => void again()}>{t('actions.retry')}</Button>
          <Button variant="default" onClick={() => window.location.reload()}>
            {t('failure.reload')}
          </Button>
        </Group>
      }
    >
      {fromServer ? text(error) : t('failure.pageHint')}
    </EmptyState>
  );
}
