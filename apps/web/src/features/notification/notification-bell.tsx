import { ActionIcon } from '@mantine/core';
import { Sheet } from '@slova/ui';
import { IconBell } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { NotificationList } from './notification-list.tsx';
import classes from './notifications.module.css';
import { useMarkRead } from './use-mark-read.ts';

/** The bell with the number of unread notifications and their list, which counts as read once it is closed. */
export function NotificationBell(): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const [opened, setOpened] = useState(false);
  const { data, error, refetch } = trpc.notifications.list.useQuery();
  const markRead = useMarkRead();
  const unread = data?.unread ?? 0;
  const close = (): void => {
    setOpened(false);
    markRead(data?.notifications.filter(({ readAt }) => readAt === null).map(({ id }) => id) ?? []);
  };
  return (
    <>
      <ActionIcon
        className={classes.bell}
        aria-label={unread > 0 ? t('notification.bell', { count: unread }) : t('notification.bellNone')}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <IconBell aria-hidden="true" />
        {unread > 0 && (
          <span className={classes.count} aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </ActionIcon>
      <Sheet
        opened={opened}
        onClose={() => opened && close()}
        title={t('notification.title')}
        closeLabel={say('actions.close')}
        place="side"
      >
        <NotificationList
          notifications={data?.notifications}
          error={error}
          onRetry={refetch}
          onFollow={close}
        />
      </Sheet>
    </>
  );
}
