import { Wordmark } from '@slova/ui';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationBell } from '../../features/notification/index.ts';
import { UnsavedNotice } from '../../features/review/index.ts';
import classes from './frame.module.css';
import { Navigation } from './navigation.tsx';

/** The frame of all pages but studying: name and bell, the way around, and the page. Bottom navigation on phones, at the side on wide screens. */
export function Frame(): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Link to="/" className={classes.home}>
          <Wordmark name={t('name')} />
        </Link>
        <NotificationBell />
      </header>
      <Navigation />
      <main id="content" className={classes.main} tabIndex={-1}>
        <UnsavedNotice />
        <Outlet />
      </main>
    </div>
  );
}
