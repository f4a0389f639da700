import type { ReactElement } from 'react';
import classes from './counts.module.css';

/** A figure with its name; `isBad` where it asks for attention. */
export type Count = { readonly label: string; readonly value: string; readonly isBad?: boolean };

/** Figures that belong together, the numbers in line under their names. */
export function Counts({ counts }: { readonly counts: readonly Count[] }): ReactElement {
  return (
    <dl className={classes.counts}>
      {counts.map(({ label, value, isBad = false }) => (
        <div key={label} className={classes.count}>
          <dt>{label}</dt>
          <dd data-bad={isBad || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
