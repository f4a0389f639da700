import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerQueue, useQueueState } from './answer-sending.tsx';
import classes from './unsaved-notice.module.css';

/** Says honestly when answers are not saved yet, or could not be. Silent while all is well. */
export function UnsavedNotice(): ReactElement {
  const { t } = useTranslation('learner');
  const queue = useAnswerQueue();
  const { waiting, failures, signedOut, refused } = useQueueState();
  const count = waiting.length;
  const troubled = failures > 0 && count > 0;
  return (
    <div role="status" className={classes.place}>
      {troubled && (
        <div className={classes.notice}>
          <IconCloudOff size={20} aria-hidden="true" />
          <span>{signedOut ? t('review.unsaved.signedOut') : t('review.unsaved.waiting', { count })}</span>
          <Button size="sm" variant="subtle" color="rye" onClick={queue.tryNow}>
            {t('review.unsaved.retry')}
          </Button>
        </div>
      )}
      {refused && (
        <div className={classes.notice} data-refused>
          {t('review.unsaved.refused', { count: refused.count, reason: refused.message })}
        </div>
      )}
    </div>
  );
}
