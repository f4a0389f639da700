import { Group, NativeSelect } from '@mantine/core';
import { importFields, separators, textEncodings } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import type { TableOptions } from './import-choices.ts';
import { withColumn } from './import-choices.ts';

type TablePreviewProps = {
  readonly rows: readonly (readonly string[])[];
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
  /** The file is to be read in another way. */
  readonly onRead: (how: Pick<TableOptions, 'encoding' | 'separator'>) => void;
};

const shownRows = 8;

/** The first rows of a table as they are read, with the meaning of each column above it. */
export function TablePreview({ rows, options, onChange, onRead }: TablePreviewProps): ReactElement {
  const { t } = useTranslation('learner');
  const { columns, hasHeader, encoding, separator, between } = options;
  const fields = [
    { value: '', label: t('transfer.table.left') },
    ...importFields.map((field) => ({ value: field, label: t(`transfer.fields.${field}`) })),
  ];
  return (
    <>
      <Group align="end">
        <NativeSelect
          label={t('transfer.table.separator')}
          value={separator}
          data={separators.map((value) => ({ value, label: t(`transfer.table.separators.${value}`) }))}
          onChange={({ currentTarget }) =>
            onRead({ encoding, separator: currentTarget.value as TableOptions['separator'] })
          }
        />
        <NativeSelect
          label={t('transfer.table.encoding')}
          value={encoding}
          data={[...textEncodings]}
          onChange={({ currentTarget }) =>
            onRead({ separator, encoding: currentTarget.value as TableOptions['encoding'] })
          }
        />
        <NativeSelect
          label={t('transfer.table.between')}
          value={between ?? 'none'}
          data={([';', ',', 'none'] as const).map((value) => ({
            value,
            label: t(`transfer.table.betweens.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...options, between: value === ';' || value === ',' ? value : null })
          }
        />
      </Group>
      <label className={classes['check']}>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ currentTarget }) => onChange({ ...options, hasHeader: currentTarget.checked })}
        />
        {t('transfer.table.header')}
      </label>
      <div
        className={classes['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        role="region"
        aria-label={t('transfer.table.caption')}
      >
        <table className={classes['rows']}>
          <thead>
            <tr>
              {columns.map((field, at) => (
                <th scope="col" key={at}>
                  <NativeSelect
                    aria-label={t('transfer.table.column', { number: at + 1 })}
                    value={field ?? ''}
                    data={fields}
                    onChange={({ currentTarget: { value } }) =>
                      onChange({
                        ...options,
                        columns: withColumn(columns, at, (value || null) as TableOptions['columns'][number]),
                      })
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((cells, row) => (
              <tr key={row} data-header={hasHeader && row === 0}>
                {columns.map((_, at) => (
                  <td key={at} dir="auto">
                    {cells[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
