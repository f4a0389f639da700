import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './root.module.css';

/** Around every page: the way past the navigation for keyboards. */
export function Root(): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('actions.skipToContent')}
      </a>
      <Outlet />
    </>
  );
}
