import { PageTitle } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

export type PageProps = {
  /** Names the browser tab, and the heading unless `heading` says it in another way. */
  readonly name: string;
  readonly heading?: ReactNode;
  /** True for tables that need all the room there is. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A page of the app: its heading and its parts below each other. */
export function Page({ name, heading, isWide = false, children }: PageProps): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.page} data-wide={isWide || undefined}>
      <PageTitle site={t('name')} name={name}>
        {heading}
      </PageTitle>
      {children}
    </div>
  );
}
