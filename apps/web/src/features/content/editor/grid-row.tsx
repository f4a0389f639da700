import type { ReactElement } from 'react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../shared/interface/links.tsx';
import type { Deck } from '../deck-facts.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridColumn } from './grid-cells.ts';
import { gridColumns } from './grid-cells.ts';
import type { GridRow } from './grid-model.ts';
import { isChanged } from './grid-model.ts';
import type { GridPlace } from './grid-order.ts';
import classes from './grid.module.css';
import { RowHandle } from './row-handle.tsx';
import { RowNews } from './row-news.tsx';

export type GridActions = {
  readonly type: (key: string, column: GridColumn, text: string) => void;
  readonly paste: (key: string, column: GridColumn, table: readonly string[][]) => void;
  readonly choose: (key: string, wanted: boolean) => void;
  readonly settle: (key: string, side: 'mine' | 'theirs') => void;
  /** Puts a row, or with a chosen one all that are, elsewhere. */
  readonly place: (key: string, place: GridPlace) => void;
};

export type GridRowProps = {
  readonly row: GridRow;
  readonly number: number;
  readonly deck: Deck;
  readonly isSelected: boolean;
  /** The saved word that this one says again; empty: it is not saved yet; null: there is none. */
  readonly twin: string | null;
  readonly wrong: string | null;
  readonly actions: GridActions;
};

/** One word as a row of the table. Drawn again only when it changes: there are many. */
export const GridRowView = memo(function GridRowView(props: GridRowProps): ReactElement {
  const { row, number, deck, isSelected, wrong, actions } = props;
  const { t } = useTranslation('learner');
  return (
    <tr
      data-key={row.key}
      data-saved={row.saved !== null || undefined}
      data-changed={isChanged(row) || undefined}
      data-wrong={wrong !== null || undefined}
      aria-rowindex={number + 1}
    >
      <td>
        {row.saved && (
          <div className={classes['head']}>
            <label className={classes['choose']}>
              <input
                type="checkbox"
                aria-label={t('editor.grid.choose', { row: number })}
                checked={isSelected}
                onChange={({ currentTarget }) => actions.choose(row.key, currentTarget.checked)}
              />
            </label>
            <RowHandle rowKey={row.key} number={number} word={row.cells.headword} onPlace={actions.place} />
          </div>
        )}
      </td>
      {gridColumns.map((column, index) => (
        <td key={column} data-of={column}>
          <GridCell {...{ row, column, number, deck, actions }} index={index} />
          {column === 'headword' && <RowNews {...props} />}
        </td>
      ))}
      <td>
        {row.saved && (
          <TextLink
            to="/library/$deckId/words/$termId"
            params={{ deckId: deck.id, termId: row.saved.id }}
            className={classes['full']}
            aria-label={`${t('editor.grid.full')}: ${row.cells.headword}`}
          >
            {t('editor.grid.full')}
          </TextLink>
        )}
      </td>
    </tr>
  );
});
