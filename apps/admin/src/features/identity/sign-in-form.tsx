import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { callProblem } from '../../shared/call-problem.ts';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** E-mail and password. A refusal keeps what was typed and says what the server said. */
export function SignInForm(): ReactElement {
  const { t } = useTexts();
  const cache = useQueryClient();
  const login = trpc.auth.login.useMutation({ onSuccess: () => cache.resetQueries() });
  const problem = login.error === null ? null : callProblem(login.error);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('shared:fields.emailMissing') : null),
      password: (value) => (value === '' ? t('shared:fields.passwordMissing') : null),
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => login.mutate(values))}>
      <Stack>
        {problem !== null && (
          <Alert color="poppy" role="alert" title={t('shared:failure.title')}>
            {problem.kind === 'refused' ? problem.text : t('shared:failure.unreachable')}
          </Alert>
        )}
        <TextInput
          label={t('shared:fields.email')}
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('shared:fields.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('shared:fields.showPassword') }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={login.isPending}>
          {t('shared:actions.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
