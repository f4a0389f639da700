import { textDirection } from '@slova/ui';
import { levels, pastedTable, partsOfSpeech } from '@slova/domain';
import type { ChangeEvent, ClipboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '../deck-facts.ts';
import type { GridColumn } from './grid-cells.ts';
import { linedColumns } from './grid-cells.ts';
import { moveBetweenCells } from './grid-keys.ts';
import type { GridRow } from './grid-model.ts';
import { linesOf } from './grid-model.ts';
import type { GridActions } from './grid-row.tsx';
import classes from './grid.module.css';

type TextCell = HTMLInputElement | HTMLTextAreaElement;
type GridCellProps = {
  readonly row: GridRow;
  readonly number: number;
  readonly deck: Deck;
  readonly actions: GridActions;
  readonly column: GridColumn;
  readonly index: number;
};

/** One field of a word, typed and pasted into; a line for each meaning where the column has such. */
export function GridCell({ row, column, number, index, deck, actions }: GridCellProps): ReactElement {
  const { t } = useTranslation('learner');
  const shared = {
    className: classes['cell'],
    'data-row': number,
    'data-column': index,
    'aria-label': t('editor.grid.cell', { column: t(`editor.grid.column.${column}`), row: number }),
    value: row.cells[column],
    onKeyDown: moveBetweenCells,
  };
  if (column === 'partOfSpeech' || column === 'level')
    return (
      <select
        {...shared}
        onChange={({ currentTarget }) => actions.type(row.key, column, currentTarget.value)}
      >
        {column === 'level' && <option value="">—</option>}
        {(column === 'level' ? levels : partsOfSpeech).map((value) => (
          <option key={value} value={value}>
            {column === 'level' ? value : t(`content.partOfSpeech.${value as 'noun'}`)}
          </option>
        ))}
      </select>
    );
  const language = languageOf(column, deck);
  const Field = linedColumns.includes(column) ? 'textarea' : 'input';
  return (
    <Field
      {...shared}
      {...(Field === 'textarea' && { rows: linesOf(row), wrap: 'off' })}
      autoComplete="off"
      autoCapitalize="none"
      {...(language === null ? { dir: 'auto' } : { lang: language, dir: textDirection(language) })}
      onChange={({ currentTarget }: ChangeEvent<TextCell>) =>
        actions.type(row.key, column, currentTarget.value)
      }
      onPaste={(event: ClipboardEvent<TextCell>) => {
        const table = pastedTable(event.clipboardData.getData('text/plain'));
        if (!table) return;
        event.preventDefault();
        actions.paste(row.key, column, table);
      }}
    />
  );
}

function languageOf(column: GridColumn, { termLanguage, answerLanguage }: Deck): string | null {
  if (column === 'headword' || column === 'example') return termLanguage;
  return column === 'answers' || column === 'translation' ? answerLanguage : null;
}
