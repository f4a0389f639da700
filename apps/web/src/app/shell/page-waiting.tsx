import type { ReactElement } from 'react';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import classes from '../../shared/interface/page.module.css';

/** Where a page will be, while it is on its way. */
export function PageWaiting(): ReactElement {
  return (
    <div className={classes.page}>
      <Skeletons count={3} height={120} />
    </div>
  );
}
