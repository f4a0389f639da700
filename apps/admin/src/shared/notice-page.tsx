import { Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Page } from './page.tsx';

type NoticePageProps = {
  readonly title: string;
  readonly body: string;
  /** The way on. */
  readonly children?: ReactNode;
};

/** A page that has nothing to show and says why, with the next step. */
export function NoticePage({ title, body, children }: NoticePageProps): ReactElement {
  return (
    <Page title={title}>
      <Stack align="flex-start" gap="md" maw="36rem">
        <Text>{body}</Text>
        {children}
      </Stack>
    </Page>
  );
}
