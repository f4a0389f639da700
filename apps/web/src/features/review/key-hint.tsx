import type { ReactElement, ReactNode } from 'react';
import classes from './key-hint.module.css';

/** A key's name beside what it does, where there is a keyboard. Screen readers hear the button alone. */
export function KeyHint({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <kbd className={classes.keyHint} aria-hidden="true">
      {children}
    </kbd>
  );
}
