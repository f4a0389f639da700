import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '../deck-facts.ts';
import { gridColumns } from './grid-cells.ts';
import type { GridRow } from './grid-model.ts';
import { GridRowView } from './grid-row.tsx';
import type { GridActions } from './grid-row.tsx';
import classes from './grid.module.css';

type GridTableProps = {
  readonly deck: Deck;
  readonly rows: readonly GridRow[];
  readonly selected: ReadonlySet<string>;
  /** Rows that say the word of an earlier row again. */
  readonly alike: ReadonlySet<string>;
  /** Rows that cannot be saved, with the reason. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly actions: GridActions;
  readonly onChooseAll: (wanted: boolean) => void;
};

/** Many words in a table: typed and pasted into like a spreadsheet. */
export function GridTable(props: GridTableProps): ReactElement {
  const { deck, rows, selected, alike, wrong, actions, onChooseAll } = props;
  const { t } = useTranslation('learner');
  const saved = rows.filter((row) => row.saved !== null);
  return (
    <div className={classes['scroll']}>
      <table className={classes['grid']}>
        <caption>
          <VisuallyHidden>{t('editor.grid.table')}</VisuallyHidden>
        </caption>
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
        <tbody>
          {rows.map((row, index) => (
            <GridRowView
              key={row.key}
              row={row}
              number={index + 1}
              deck={deck}
              isSelected={selected.has(row.key)}
              isAlike={alike.has(row.key)}
              wrong={wrong.get(row.key) ?? null}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
