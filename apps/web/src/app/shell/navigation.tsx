import type { Icon } from '@tabler/icons-react';
import { IconBooks, IconChartHistogram, IconHome, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

const places = [
  { to: '/', name: 'today', Picture: IconHome },
  { to: '/library', name: 'library', Picture: IconBooks },
  { to: '/progress', name: 'progress', Picture: IconChartHistogram },
  { to: '/settings', name: 'settings', Picture: IconSettings },
] as const satisfies readonly { readonly to: string; readonly name: string; readonly Picture: Icon }[];

/** The four places of the app. The current one is marked for the eye and for screen readers (`aria-current`). */
export function Navigation(): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <nav className={classes.navigation} aria-label={t('shell.navigation')}>
      {places.map(({ to, name, Picture }) => (
        <Link key={to} to={to} className={classes.place} activeOptions={{ exact: to === '/' }}>
          <Picture size={24} stroke={1.8} aria-hidden="true" />
          <span>{t(`shell.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
