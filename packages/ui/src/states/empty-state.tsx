import { Stack, Text, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './empty-state.module.css';

export type EmptyStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** The next step, as a button or link. */
  readonly action?: ReactNode;
  readonly order?: 1 | 2 | 3;
};

/** Nothing to show yet: says so kindly and teaches the next step. */
export function EmptyState({ icon, title, children, action, order = 2 }: EmptyStateProps): ReactElement {
  return (
    <Stack align="center" gap="sm" className={classes.empty}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <Title order={order} ta="center">
        {title}
      </Title>
      <Text c="dimmed" ta="center" maw="32rem">
        {children}
      </Text>
      {action}
    </Stack>
  );
}
