import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '../deck-facts.ts';
import { gridColumns } from './grid-cells.ts';
import type { GridRow } from './grid-model.ts';
import { GridRowView } from './grid-row.tsx';
import type { GridActions } from './grid-row.tsx';
import classes from './grid.module.css';
import { useRowWindow } from './use-row-window.ts';

type GridTableProps = {
  readonly deck: Deck;
  readonly rows: readonly GridRow[];
  readonly selected: ReadonlySet<string>;
  /** Rows that say the word of an earlier row again, with the id of that if it is saved. */
  readonly twins: ReadonlyMap<string, string>;
  /** Rows that cannot be saved, with the reason. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly actions: GridActions;
  readonly onChooseAll: (wanted: boolean) => void;
  /** The end of what is here comes near. */
  readonly onNearEnd: () => void;
};

/** So many rows before the end more are asked for. */
const nearRows = 100;

/** Many words in a table: typed and pasted into like a spreadsheet. */
export function GridTable(props: GridTableProps): ReactElement {
  const { deck, rows, selected, twins, wrong, actions, onNearEnd } = props;
  const { t } = useTranslation('learner');
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last, abovePx, belowPx } = useRowWindow(rows, body);
  const isNearEnd = last > rows.length - nearRows && rows.length > 2 * nearRows;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);
  return (
    <div className={classes['scroll']}>
      <table className={classes['grid']} aria-rowcount={rows.length + 1}>
        <caption>
          <VisuallyHidden>{t('editor.grid.table')}</VisuallyHidden>
        </caption>
        <Head {...props} />
        <tbody ref={body}>
          {abovePx > 0 && <Room px={abovePx} />}
          {rows.slice(first, last).map((row, index) => (
            <GridRowView
              key={row.key}
              row={row}
              number={first + index + 1}
              deck={deck}
              isSelected={selected.has(row.key)}
              twin={twins.get(row.key) ?? null}
              wrong={wrong.get(row.key) ?? null}
              actions={actions}
            />
          ))}
          {belowPx > 0 && <Room px={belowPx} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room that rows take which are not drawn. */
const Room = ({ px }: { readonly px: number }): ReactElement => (
  <tr aria-hidden="true" style={{ height: px }} />
);

function Head({ rows, selected, onChooseAll }: GridTableProps): ReactElement {
  const { t } = useTranslation('learner');
  const saved = rows.filter((row) => row.saved !== null);
  return (
    <thead>
      <tr>
        <th scope="col">
          <label className={classes['choose']}>
            <input
              type="checkbox"
              aria-label={t('editor.grid.chooseAll')}
              checked={saved.length > 0 && saved.every(({ key }) => selected.has(key))}
              onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
            />
          </label>
        </th>
        {gridColumns.map((column) => (
          <th key={column} scope="col">
            {t(`editor.grid.column.${column}`)}
          </th>
        ))}
        <th scope="col">
          <VisuallyHidden>{t('editor.grid.full')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}
