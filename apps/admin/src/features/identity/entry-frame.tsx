import { Box, Group, Paper, Stack } from '@mantine/core';
import { Wordmark } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../shared/use-texts.ts';

type EntryFrameProps = {
  /** Left out while it is not yet known whose language it would be. */
  readonly languageChoice?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of everything that is seen before the door opens: one sheet, the name and the language. */
export function EntryFrame({ languageChoice, children }: EntryFrameProps): ReactElement {
  const { t } = useTexts();
  return (
    <Box component="main" px="md" pb="md" pt={{ base: 'lg', sm: '12vh' }}>
      <Stack maw="26rem" mx="auto" gap="lg">
        <Group justify="space-between">
          <Wordmark name={t('shared:name')} size={28} />
          {languageChoice}
        </Group>
        <Paper withBorder bg="var(--slova-surface)" p={{ base: 'lg', sm: 'xl' }}>
          {children}
        </Paper>
      </Stack>
    </Box>
  );
}
