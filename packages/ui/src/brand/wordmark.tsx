import type { ReactElement } from 'react';
import { Mark } from './mark.tsx';
import classes from './wordmark.module.css';

/** The sign and the name. The name is text, so it is read out, scales and follows the colour scheme. */
export function Wordmark({
  name,
  size = 32,
}: {
  readonly name: string;
  readonly size?: number;
}): ReactElement {
  return (
    <span className={classes.wordmark}>
      <Mark size={size} />
      <span className={classes.name} style={{ fontSize: size * 0.8 }}>
        {name}
      </span>
    </span>
  );
}
