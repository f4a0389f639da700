import { IconGripVertical } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './grid.module.css';
import type { GridPlace } from './grid-order.ts';
import { useRowDrag } from './use-row-drag.ts';

type RowHandleProps = {
  readonly rowKey: string;
  readonly number: number;
  readonly word: string;
  readonly onPlace: (key: string, place: GridPlace) => void;
};

/** What a row is dragged by; with the keyboard, the arrows up and down move it. */
export function RowHandle({ rowKey, number, word, onPlace }: RowHandleProps): ReactElement {
  const { t } = useTranslation('learner');
  const drag = useRowDrag((place) => onPlace(rowKey, place));
  return (
    <button
      type="button"
      className={classes['handle']}
      data-handle={rowKey}
      aria-label={t('editor.grid.handle', { row: number, word })}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        const handle = event.currentTarget;
        onPlace(rowKey, event.key === 'ArrowUp' ? 'up' : 'down');
        // A row that moves in the page loses the focus.
        requestAnimationFrame(() => handle.focus());
      }}
      {...drag}
    >
      <IconGripVertical size={18} aria-hidden="true" />
    </button>
  );
}
