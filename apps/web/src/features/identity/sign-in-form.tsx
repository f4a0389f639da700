import { Button, Stack, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useWelcome } from './account.ts';
import { useCheckedForm } from './checked-form.ts';
import { isGeneral } from './form-errors.ts';
import { PasswordField } from './password-field.tsx';

/** E-mail and password. What was typed stays after a refusal. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => unknown }): ReactElement {
  const { t } = useTranslation('visitor');
  const { t: say } = useTranslation('shared');
  const welcome = useWelcome();
  const login = trpc.auth.login.useMutation({ onSuccess: welcome });
  const { errors, submit } = useCheckedForm({
    error: login.error,
    check: ({ email, password }) => ({
      ...(email === '' && { email: say('fields.emailMissing') }),
      ...(password === '' && { password: say('fields.passwordMissing') }),
    }),
    send: ({ email = '', password = '' }) => login.mutate({ email, password }, { onSuccess: onSignedIn }),
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {login.isError && isGeneral(login.error, ['email', 'password']) && <Failed error={login.error} />}
        <TextInput
          name="email"
          type="email"
          label={say('fields.email')}
          autoComplete="username"
          error={errors['email']}
          required
          withAsterisk={false}
        />
        <PasswordField autoComplete="current-password" error={errors['password']} />
        <Button type="submit" loading={login.isPending} fullWidth>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
