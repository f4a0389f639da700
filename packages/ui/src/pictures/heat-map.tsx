import type { ReactElement } from 'react';
import classes from './heat-map.module.css';
import type { HeatWeek } from './heat-map-layout.ts';

export type HeatMapProps = {
  readonly weeks: readonly HeatWeek[];
  /** Sums the picture up in words. */
  readonly label: string;
  readonly today: string;
  readonly monthName: (day: string) => string;
  readonly dayTitle: (day: string, value: number) => string;
};

/** A calendar of small squares. As many recent weeks as fit are shown; put the figures in a table beside it. */
export function HeatMap({ weeks, label, today, monthName, dayTitle }: HeatMapProps): ReactElement {
  return (
    <div className={classes.map} role="img" aria-label={label}>
      {weeks.map(({ key, days, startsMonth }) => (
        <div key={key} className={classes.week}>
          <span className={classes.month}>{startsMonth ? monthName(days.at(-1)?.day ?? key) : ''}</span>
          {days.map(({ day, value, level }) => (
            <span
              key={day}
              className={classes.day}
              data-level={level}
              data-today={day === today || undefined}
              title={dayTitle(day, value)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** From less to more, for below the map. */
export function HeatScale({ less, more }: { readonly less: string; readonly more: string }): ReactElement {
  return (
    <span className={classes.scale} aria-hidden="true">
      {less}
      {[0, 1, 2, 3, 4].map((level) => (
        <span key={level} className={classes.day} data-level={level} />
      ))}
      {more}
    </span>
  );
}
