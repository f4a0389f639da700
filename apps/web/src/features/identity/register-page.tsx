import { Text } from '@mantine/core';
import { PageTitle } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/interface/links.tsx';
import { RegisterForm } from './register-form.tsx';
import { VisitorFrame } from './visitor-frame.tsx';

/** Create an account, then pick a first deck. */
export function RegisterPage({ onRegistered }: { readonly onRegistered: () => unknown }): ReactElement {
  const { t } = useTranslation('visitor');
  const { t: say } = useTranslation('shared');
  return (
    <VisitorFrame>
      <PageTitle site={say('name')} name={t('register.title')} />
      <RegisterForm onRegistered={onRegistered} />
      <Text>
        {t('register.haveAccount')}{' '}
        <TextLink to="/sign-in" search={true} underline="always">
          {t('register.signIn')}
        </TextLink>
      </Text>
    </VisitorFrame>
  );
}
