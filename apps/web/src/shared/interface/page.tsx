import { PageTitle } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

export type PageProps = {
  /** Names the browser tab, and the heading unless `heading` says it in another way. */
  readonly name: string;
  readonly heading?: ReactNode;
  /** A `BackLink` to the page that this one belongs to. */
  readonly back?: ReactNode;
  /** True for tables that need all the room there is. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A page of the app: the way back, its heading and its parts below each other. */
export function Page({ name, heading, back, isWide = false, children }: PageProps): ReactElement {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.page} data-wide={isWide || undefined}>
      <div>
        {back}
        <PageTitle site={t('name')} name={name}>
          {heading}
        </PageTitle>
      </div>
      {children}
    </div>
  );
}
