import { Toasts } from '@slova/ui';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './root.module.css';

/** Around every page: the way past the navigation for keyboards, and toasts, whose links need the router above them. */
export function Root(): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <Toasts closeLabel={t('actions.close')}>
      <a href="#content" className={classes.skip}>
        {t('actions.skipToContent')}
      </a>
      <Outlet />
    </Toasts>
  );
}
