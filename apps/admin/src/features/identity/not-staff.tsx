import { Button, Stack, Text } from '@mantine/core';
import { PageTitle } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import { AccountLanguageChoice } from './account-language-choice.tsx';
import { useAccount } from './account.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Says plainly that learning accounts do not open this app, and offers both ways on. */
export function NotStaff(): ReactElement {
  const { t } = useTexts();
  const { email } = useAccount();
  const signOut = useSignOut();
  return (
    <EntryFrame languageChoice={<AccountLanguageChoice />}>
      <Stack>
        <PageTitle site={t('app.site')} name={t('notStaff.title')} />
        <Text style={{ overflowWrap: 'anywhere' }}>{t('notStaff.body', { email })}</Text>
        <Button component="a" href="/">
          {t('notStaff.toLearnerApp')}
        </Button>
        <Button variant="default" loading={signOut.isPending} onClick={signOut.start}>
          {t('notStaff.signOut')}
        </Button>
      </Stack>
    </EntryFrame>
  );
}
