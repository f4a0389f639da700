import { Text } from '@mantine/core';
import { PageTitle } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/interface/links.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { VisitorFrame } from './visitor-frame.tsx';

/** Sign in, then on to wherever the visitor wanted to go. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => unknown }): ReactElement {
  const { t } = useTranslation('visitor');
  const { t: say } = useTranslation('shared');
  return (
    <VisitorFrame>
      <PageTitle site={say('name')} name={t('signIn.title')} />
      <SignInForm onSignedIn={onSignedIn} />
      <Text>
        {t('signIn.noAccount')}{' '}
        <TextLink to="/register" search={true} underline="always">
          {t('signIn.register')}
        </TextLink>
      </Text>
    </VisitorFrame>
  );
}
