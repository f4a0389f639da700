import { Anchor, Button, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AccountLanguageChoice, useAccount, useSignOut } from '../features/identity/index.ts';
import { useTexts } from '../shared/use-texts.ts';
import { ColourSchemeSelect } from './colour-scheme-select.tsx';

/** Who is signed in, how the app looks to them, and the way out. */
export function AccountCorner(): ReactElement {
  const { t } = useTexts();
  const { displayName, role } = useAccount();
  const signOut = useSignOut();
  return (
    <Stack gap="sm">
      <ColourSchemeSelect />
      <AccountLanguageChoice />
      <div>
        <Text size="sm" fw={600} lineClamp={2}>
          {displayName}
        </Text>
        <Text size="xs" c="dimmed">
          {t(`roles.${role}`)}
        </Text>
      </div>
      <Button variant="default" loading={signOut.isPending} onClick={signOut.start}>
        {t('shared:actions.signOut')}
      </Button>
      <Anchor href="/" size="sm">
        {t('app.learnerApp')}
      </Anchor>
    </Stack>
  );
}
