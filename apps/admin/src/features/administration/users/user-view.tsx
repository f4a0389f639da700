import { Alert, Badge, Box, SimpleGrid, Stack } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Page } from '../../../shared/page.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { useAccount, useMay } from '../../identity/index.ts';
import { SuspensionControl } from './suspension-control.tsx';
import { UserAudit } from './user-audit.tsx';
import { UserDecks } from './user-decks.tsx';
import { UserProfile } from './user-profile.tsx';
import { UserSessions } from './user-sessions.tsx';
import classes from './user-view.module.css';

/** Everything staff see of a user, and what they may do. */
export function UserView({ details }: { readonly details: Answers['admin']['user'] }): ReactElement {
  const { t } = useTexts();
  const { user } = details;
  const isSelf = useAccount().id === user.id;
  const maySuspend = useMay('suspend-users') && !isSelf;
  return (
    <Page
      title={user.displayName}
      actions={
        <>
          {isSelf && <Badge variant="light">{t('user.you')}</Badge>}
          {maySuspend && <SuspensionControl user={user} />}
        </>
      }
    >
      {user.status === 'suspended' && (
        <Alert color="poppy" icon={<IconBan aria-hidden />} title={t('user.suspendedTitle')}>
          <Box className={classes.value}>
            {user.suspendedReason !== null && t('user.suspendedReason', { reason: user.suspendedReason })}
          </Box>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <UserProfile user={user} />
        <Stack gap="md" miw={0}>
          <UserDecks decks={details.decks} />
          <UserSessions sessions={details.sessions} />
        </Stack>
      </SimpleGrid>
      <UserAudit audit={details.audit} />
    </Page>
  );
}
