import { Button, Stack, TextInput } from '@mantine/core';
import { passwordLength } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLanguage } from '../../shared/interface/language.ts';
import { useWelcome } from './account.ts';
import { useCheckedForm } from './checked-form.ts';
import { isGeneral } from './form-errors.ts';
import { PasswordField } from './password-field.tsx';

const fields = ['displayName', 'email', 'password'];

/** Name, e-mail and password; language and time zone are taken from the browser and can be changed later. */
export function RegisterForm({ onRegistered }: { readonly onRegistered: () => unknown }): ReactElement {
  const { t } = useTranslation('visitor');
  const { t: say } = useTranslation('shared');
  const { locale } = useLanguage();
  const welcome = useWelcome();
  const register = trpc.auth.register.useMutation({ onSuccess: welcome });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { errors, submit } = useCheckedForm({
    error: register.error,
    check: ({ displayName = '', email = '', password = '' }) => ({
      ...(displayName === '' && { displayName: say('fields.nameMissing') }),
      ...(email === ''
        ? { email: say('fields.emailMissing') }
        : !email.includes('@') && { email: say('fields.emailWrong') }),
      ...([...password].length < passwordLength.min && {
        password: t('register.passwordShort', { least: passwordLength.min }),
      }),
    }),
    send: ({ displayName = '', email = '', password = '' }) =>
      register.mutate({ displayName, email, password, locale, timeZone }, { onSuccess: onRegistered }),
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {register.isError && isGeneral(register.error, fields) && <Failed error={register.error} />}
        <TextInput
          name="displayName"
          label={t('register.name')}
          autoComplete="given-name"
          maxLength={60}
          error={errors['displayName']}
          required
          withAsterisk={false}
        />
        <TextInput
          name="email"
          type="email"
          label={say('fields.email')}
          autoComplete="username"
          error={errors['email']}
          required
          withAsterisk={false}
        />
        <PasswordField
          description={t('register.passwordHint')}
          autoComplete="new-password"
          error={errors['password']}
        />
        <Button type="submit" loading={register.isPending} fullWidth>
          {t('register.submit')}
        </Button>
      </Stack>
    </form>
  );
}
