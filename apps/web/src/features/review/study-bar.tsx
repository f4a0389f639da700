import { ActionIcon } from '@mantine/core';
import { IconKeyboard, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './study-bar.module.css';
import type { StudyState } from './study-state.ts';
import { sessionProgress } from './study-state.ts';

type StudyBarProps = {
  readonly state: StudyState;
  readonly onLeave: () => void;
  readonly onKeys: () => void;
};

/** All the chrome there is: the way out, a quiet line, and the keys. */
export function StudyBar({ state, onLeave, onKeys }: StudyBarProps): ReactElement {
  const { t } = useTranslation('learner');
  const { done, left } = sessionProgress(state);
  const share = done + left === 0 ? 0 : done / (done + left);
  return (
    <header className={classes.bar}>
      <ActionIcon aria-label={t('review.leave')} onClick={onLeave}>
        <IconX aria-hidden="true" />
      </ActionIcon>
      <div
        className={classes.line}
        role="progressbar"
        aria-label={t('review.progress')}
        aria-valuemin={0}
        aria-valuemax={done + left}
        aria-valuenow={done}
        aria-valuetext={t('review.progressValue', { done, left })}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <ActionIcon aria-label={t('review.keys.open')} onClick={onKeys} className={classes.keysButton}>
        <IconKeyboard aria-hidden="true" />
      </ActionIcon>
    </header>
  );
}
