import { Group, Stack } from '@mantine/core';
import { PageTitle } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import classes from './page.module.css';
import { useTexts } from './use-texts.ts';

type PageProps = {
  readonly title: string;
  /** What can be done with or chosen for the whole page, beside its heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A section's page: its name as heading and as the title of the browser's tab. */
export function Page({ title, actions, children }: PageProps): ReactElement {
  const { t } = useTexts();
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <div className={classes.title}>
          <PageTitle site={t('app.site')} name={title} />
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
