import { Group, Paper, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import classes from './panel.module.css';

type PanelProps = {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of a page: a sheet with a small heading, and at its side what can be done with it. */
export function Panel({ title, action, children }: PanelProps): ReactElement {
  const heading = useId();
  return (
    <Paper component="section" className={classes.panel} p="md" aria-labelledby={heading}>
      <Group justify="space-between" wrap="nowrap" className={classes.head}>
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Paper>
  );
}
