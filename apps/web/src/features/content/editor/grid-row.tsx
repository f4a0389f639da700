import { Button, Group, Text } from '@mantine/core';
import { levels, pastedTable, partsOfSpeech } from '@slova/domain';
import type { ChangeEvent, ClipboardEvent, ReactElement } from 'react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../shared/interface/links.tsx';
import { textDirection } from '../../../shared/interface/text-direction.ts';
import type { Deck } from '../deck-facts.ts';
import type { GridColumn } from './grid-cells.ts';
import { gridColumns } from './grid-cells.ts';
import { moveBetweenCells } from './grid-keys.ts';
import type { GridRow } from './grid-model.ts';
import { isChanged } from './grid-model.ts';
import classes from './grid.module.css';

export type GridActions = {
  readonly type: (key: string, column: GridColumn, text: string) => void;
  readonly paste: (key: string, column: GridColumn, table: readonly string[][]) => void;
  readonly choose: (key: string, wanted: boolean) => void;
  readonly settle: (key: string, side: 'mine' | 'theirs') => void;
};

type GridRowProps = {
  readonly row: GridRow;
  readonly number: number;
  readonly deck: Deck;
  readonly isSelected: boolean;
  readonly isAlike: boolean;
  readonly wrong: string | null;
  readonly actions: GridActions;
};

/** One word as a row of the table. Drawn again only when it changes: there are many. */
export const GridRowView = memo(function GridRowView(props: GridRowProps): ReactElement {
  const { row, number, deck, isSelected, wrong, actions } = props;
  const { t } = useTranslation('learner');
  return (
    <tr data-changed={isChanged(row) || undefined} data-wrong={wrong !== null || undefined}>
      <td>
        {row.saved && (
          <label className={classes['choose']}>
            <input
              type="checkbox"
              aria-label={t('editor.grid.choose', { row: number })}
              checked={isSelected}
              onChange={({ currentTarget }) => actions.choose(row.key, currentTarget.checked)}
            />
          </label>
        )}
      </td>
      {gridColumns.map((column, index) => (
        <td key={column} data-of={column}>
          <Cell {...{ row, column, number, deck, actions }} index={index} />
          {column === 'headword' && <RowNews {...props} />}
          {column === 'answers' && row.term.senses.length > 1 && (
            <Text size="xs" c="dimmed" px="xs">
              {t('editor.grid.moreMeanings', { count: row.term.senses.length - 1 })}
            </Text>
          )}
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

function RowNews({ row, isAlike, wrong, actions }: GridRowProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <>
      {wrong !== null && (
        <Text size="xs" c="var(--mantine-color-error)" px="xs" role="alert">
          {wrong}
        </Text>
      )}
      {isAlike && (
        <Text size="xs" c="dimmed" px="xs">
          {t('editor.grid.alike')}
        </Text>
      )}
      {row.theirs && (
        <div role="alert">
          <Text size="xs" px="xs">
            {t('editor.grid.theirs')}{' '}
            <bdi>{[row.theirs.term.headword, row.theirs.term.senses[0]?.answers.join('; ')].join(' — ')}</bdi>
          </Text>
          <Group gap="xs">
            {(['mine', 'theirs'] as const).map((side) => (
              <Button key={side} variant="default" size="sm" onClick={() => actions.settle(row.key, side)}>
                {t(side === 'mine' ? 'editor.grid.keepMine' : 'editor.grid.takeTheirs')}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </>
  );
}

type TextCell = HTMLInputElement | HTMLTextAreaElement;
type CellProps = Pick<GridRowProps, 'row' | 'number' | 'deck' | 'actions'> & {
  readonly column: GridColumn;
  readonly index: number;
};

function Cell({ row, column, number, index, deck, actions }: CellProps): ReactElement {
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
  // Definitions stand on lines of their own.
  const Field = column === 'answers' && deck.answerKind === 'definition' ? 'textarea' : 'input';
  return (
    <Field
      {...shared}
      {...(Field === 'textarea' && { rows: 1 })}
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
