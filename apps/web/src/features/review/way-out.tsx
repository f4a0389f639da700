import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from './way-out.module.css';

/** A quiet way around an exercise that this place or moment does not allow. It does not count. */
export function WayOut({
  label,
  onTake,
}: {
  readonly label: string;
  readonly onTake: () => void;
}): ReactElement {
  return (
    <Button variant="subtle" className={classes.wayOut} onClick={onTake}>
      {label}
    </Button>
  );
}
