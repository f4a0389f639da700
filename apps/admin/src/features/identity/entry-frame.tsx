import { Box, Group, Paper, Stack } from '@mantine/core';
import { Wordmark } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { LanguageChoice } from '../../shared/language-choice.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The frame of everything that is seen before the door opens: one sheet, the name and the language. */
export function EntryFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTexts();
  return (
    <Box component="main" px="md" pb="md" pt={{ base: 'lg', sm: '12vh' }}>
      <Stack maw="26rem" mx="auto" gap="lg">
        <Group justify="space-between">
          <Wordmark name={t('shared:name')} size={28} />
          <LanguageChoice />
        </Group>
        <Paper withBorder bg="var(--slova-surface)" p={{ base: 'lg', sm: 'xl' }}>
          {children}
        </Paper>
      </Stack>
    </Box>
  );
}
