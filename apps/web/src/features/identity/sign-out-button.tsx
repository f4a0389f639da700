import { Button } from '@mantine/core';
import { IconLogout2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';

/** Ends the session on the server, forgets everything that was loaded, and leads to the sign-in page. */
export function SignOutButton(): ReactElement {
  const { t } = useTranslation('shared');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const logout = trpc.auth.logout.useMutation({
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      cache.clear();
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout2 size={18} aria-hidden="true" />}
        loading={logout.isPending}
        onClick={() => logout.mutate()}
      >
        {t('actions.signOut')}
      </Button>
      {logout.isError && <Failed error={logout.error} />}
    </>
  );
}
