import type { ReactElement } from 'react';
import classes from './ruby.module.css';

/** A text with how it is read over it. The parentheses are for what cannot draw one above the other. */
export function Ruby({ base, reading }: { readonly base: string; readonly reading: string }): ReactElement {
  return (
    <ruby className={classes['ruby']}>
      {base}
      <rp>(</rp>
      <rt>{reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}
