import { Paper, Stack, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import classes from './section.module.css';

/** A part of a page with its heading, on a sheet of its own. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <Paper component="section" className={classes.section} aria-labelledby={id}>
      <Stack>
        <Title order={2} id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
