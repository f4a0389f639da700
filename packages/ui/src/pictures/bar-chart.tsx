import type { ReactElement } from 'react';
import classes from './bar-chart.module.css';

export type Bar = {
  readonly key: string;
  readonly value: number;
  /** The whole story of the bar, for the pointer. */
  readonly title: string;
  /** Shown below the bar; leave it out on most of many bars. */
  readonly tick?: string;
  readonly colour?: 'cornflower' | 'rye';
};

/** Bars over a common base line. A picture: `label` sums it up; put the figures in a table beside it. */
export function BarChart({
  bars,
  label,
}: {
  readonly bars: readonly Bar[];
  readonly label: string;
}): ReactElement {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className={classes.chart} role="img" aria-label={label}>
      {bars.map(({ key, value, title, tick, colour = 'cornflower' }) => (
        <div key={key} className={classes.column} title={title}>
          <span className={classes.value}>{value > 0 && value === highest ? value : ''}</span>
          <span
            className={classes.bar}
            data-colour={colour}
            data-empty={value === 0 || undefined}
            style={{ height: `${(100 * value) / highest}%` }}
          />
          <span className={classes.tick}>{tick}</span>
        </div>
      ))}
    </div>
  );
}
