import type { ReactElement } from 'react';
import classes from './as-table.module.css';

export type AsTableProps = {
  /** What opens it, such as “Show as a table”. */
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The figures of a picture as a table, for screen readers and for whoever wants the numbers. The first cell of a row is its heading. */
export function AsTable({ summary, caption, columns, rows }: AsTableProps): ReactElement {
  return (
    <details className={classes.details}>
      <summary>{summary}</summary>
      {/* Long tables scroll inside; the keyboard can reach and scroll them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading, ...cells]) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
