import type { ReactElement } from 'react';
import classes from './share-bar.module.css';

/** A part of a whole, drawn in one of the picture colours of the theme. */
export type Share = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly colour: ShareColour;
};
export type ShareColour = 'track' | 'rye' | 'cornflower-pale' | 'cornflower' | 'mallow';

/** A whole as one bar of coloured parts. A picture: `label` says its figures in words. */
export function ShareBar({
  shares,
  label,
}: {
  readonly shares: readonly Share[];
  readonly label: string;
}): ReactElement {
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      {shares
        .filter(({ value }) => value > 0)
        .map(({ key, value, colour }) => (
          <span key={key} className={classes.share} data-colour={colour} style={{ flexGrow: value }} />
        ))}
    </div>
  );
}

/** The colours of a bar with their names and figures. */
export function ShareLegend({
  shares,
  format,
}: {
  readonly shares: readonly Share[];
  readonly format: (value: number) => string;
}): ReactElement {
  return (
    <ul className={classes.legend}>
      {shares.map(({ key, label, value, colour }) => (
        <li key={key}>
          <span className={classes.dot} data-colour={colour} aria-hidden="true" />
          {label} <b>{format(value)}</b>
        </li>
      ))}
    </ul>
  );
}
