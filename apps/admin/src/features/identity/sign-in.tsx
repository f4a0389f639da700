import { Anchor, Stack, Text } from '@mantine/core';
import { PageTitle } from '@slova/ui';
import type { ReactElement } from 'react';
import { LanguageChoice } from '../../shared/language-choice.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { EntryFrame } from './entry-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The way in for staff: the same account and password as in the learner app. */
export function SignIn(): ReactElement {
  const { t } = useTexts();
  return (
    <EntryFrame languageChoice={<LanguageChoice />}>
      <Stack gap="xs" mb="lg">
        <PageTitle site={t('app.site')} name={t('signIn.title')} />
        <Text c="dimmed" size="sm">
          {t('signIn.lead')}
        </Text>
      </Stack>
      <SignInForm />
      <Anchor href="/" size="sm" mt="lg" display="inline-block">
        {t('app.learnerApp')}
      </Anchor>
    </EntryFrame>
  );
}
