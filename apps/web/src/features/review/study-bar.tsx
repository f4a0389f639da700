import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconKeyboard, IconX } from '@tabler/icons-react';
import type { MouseEvent, ReactElement } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './study-bar.module.css';
import type { StudyState } from './study-state.ts';
import { sessionProgress } from './study-state.ts';

type StudyBarProps = {
  readonly state: StudyState;
  /** Why nothing can be taken back, if so. */
  readonly undoRefusal: string | null;
  readonly onUndo: () => void;
  readonly onMenu: () => void;
  readonly onLeave: () => void;
  readonly onKeys: () => void;
};

/** All the chrome there is: the way out, a quiet line, the way back, what else can be done to the word, and the keys. */
export function StudyBar({
  state,
  undoRefusal,
  onUndo,
  onMenu,
  onLeave,
  onKeys,
}: StudyBarProps): ReactElement {
  const { t } = useTranslation('learner');
  const { done, left } = sessionProgress(state);
  const refusalId = useId();
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
      <ActionIcon
        aria-label={t('actions.undo')}
        // It stays where it is for the keyboard, and says why it does nothing.
        aria-disabled={undoRefusal !== null}
        aria-describedby={undoRefusal === null ? undefined : refusalId}
        title={undoRefusal ?? undefined}
        className={classes.undo}
        onMouseDown={keepFocus}
        onClick={onUndo}
      >
        <IconArrowBackUp aria-hidden="true" />
      </ActionIcon>
      {undoRefusal !== null && <VisuallyHidden id={refusalId}>{undoRefusal}</VisuallyHidden>}
      <ActionIcon
        aria-label={t('actions.open')}
        aria-haspopup="dialog"
        onMouseDown={keepFocus}
        onClick={onMenu}
      >
        <IconDots aria-hidden="true" />
      </ActionIcon>
      <ActionIcon aria-label={t('review.keys.open')} onClick={onKeys} className={classes.keysButton}>
        <IconKeyboard aria-hidden="true" />
      </ActionIcon>
    </header>
  );
}

/** A click leaves the focus on the question, where the keys and the typing go; Tab still comes to the buttons. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();
