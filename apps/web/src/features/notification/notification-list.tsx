import { EmptyState } from '@slova/ui';
import { IconBell } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { useNow } from '../../shared/interface/use-now.ts';
import { NotificationText } from './notification-text.tsx';
import classes from './notifications.module.css';
import type { Notification } from './notifications.ts';

const minuteMs = 60_000;

type NotificationListProps = {
  readonly notifications: readonly Notification[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => unknown;
  /** A link was followed that leads elsewhere. */
  readonly onFollow: () => void;
};

/** The latest notifications, unread ones marked. */
export function NotificationList({
  notifications,
  error,
  onRetry,
  onFollow,
}: NotificationListProps): ReactElement {
  const { t } = useTranslation('learner');
  const { fromNow, instant } = useFormats();
  const now = useNow(minuteMs);
  if (!notifications)
    return error ? <Failed error={error} onRetry={onRetry} /> : <Skeletons count={3} height={56} />;
  if (notifications.length === 0) {
    return (
      <EmptyState order={3} icon={<IconBell size={32} />} title={t('notification.empty')}>
        {t('notification.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.list}>
      {notifications.map(({ id, content, createdAt, readAt }) => (
        <li key={id} className={classes.item} data-unread={readAt === null || undefined}>
          <NotificationText content={content} onFollow={onFollow} />
          <span className={classes.when}>
            <time dateTime={createdAt} title={instant(createdAt)}>
              {fromNow(createdAt, Math.max(now, Date.parse(createdAt)))}
            </time>
            {readAt === null && <span className={classes.new}>{t('notification.unread')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
