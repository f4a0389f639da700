import { Button, Group, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './rows.module.css';
import type { Sharing } from './sharing-page.tsx';

/** Who writes a deck, who is asked to, and asking somebody else. */
export function AuthorsSection({ sharing }: { readonly sharing: Sharing }): ReactElement {
  const { t } = useTranslation('learner');
  const isOwner = sharing.access === 'own';
  return (
    <Section title={t('sharing.share.authors')}>
      <ul className={classes['rows']}>
        {sharing.authors.map((author) => (
          <Author key={author.learnerId} author={author} sharing={sharing} />
        ))}
        {sharing.invitations.map(({ email, role }) => (
          <Invited key={email} deckId={sharing.deckId} email={email} role={role} />
        ))}
      </ul>
      {isOwner && <InviteForm deckId={sharing.deckId} />}
    </Section>
  );
}

function Author({
  author: { learnerId, displayName, role },
  sharing: { deckId, access },
}: {
  readonly author: Sharing['authors'][number];
  readonly sharing: Sharing;
}): ReactElement {
  const { t } = useTranslation('learner');
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const { data: me } = trpc.users.me.useQuery();
  const isMe = me?.id === learnerId;
  const remove = trpc.sharing.removeAuthor.useMutation({
    onSuccess: async () => {
      if (isMe) await navigate({ to: '/library' });
      await Promise.all([cache.sharing.invalidate(), cache.decks.invalidate()]);
    },
  });
  return (
    <li>
      <span>
        <b>{displayName}</b>
        <span className={classes['hint']}>{t(`sharing.share.role.${role}`)}</span>
      </span>
      {role !== 'owner' && (access === 'own' || isMe) && (
        <Button
          variant="default"
          loading={remove.isPending}
          aria-label={isMe ? undefined : t('sharing.share.removeWho', { name: displayName })}
          onClick={() => remove.mutate({ deckId, authorId: learnerId })}
        >
          {t(isMe ? 'sharing.share.leave' : 'sharing.share.remove')}
        </Button>
      )}
      {remove.error && <Failed error={remove.error} />}
    </li>
  );
}

type InvitedProps = { readonly deckId: string; readonly email: string; readonly role: 'editor' | 'reviewer' };

function Invited({ deckId, email, role }: InvitedProps): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const withdraw = trpc.sharing.withdraw.useMutation({ onSettled: async () => cache.sharing.invalidate() });
  return (
    <li>
      <span>
        <b>{email}</b>
        <span className={classes['hint']}>
          {t('sharing.share.waiting', { role: t(`sharing.share.role.${role}`) })}
        </span>
      </span>
      <Button
        variant="default"
        loading={withdraw.isPending}
        aria-label={t('sharing.share.withdrawWho', { email })}
        onClick={() => withdraw.mutate({ deckId, email })}
      >
        {t('sharing.share.withdraw')}
      </Button>
    </li>
  );
}

function InviteForm({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'editor' | 'reviewer'>('editor');
  const cache = trpc.useUtils();
  const invite = trpc.sharing.invite.useMutation({
    onSuccess: async () => {
      setEmail('');
      await cache.sharing.invalidate();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate({ deckId, email: email.trim(), role });
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          type="email"
          label={t('sharing.share.email')}
          autoComplete="off"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <NativeSelect
          label={t('sharing.share.as')}
          value={role}
          data={(['editor', 'reviewer'] as const).map((value) => ({
            value,
            label: `${t(`sharing.share.role.${value}`)}: ${t(`sharing.share.roleHint.${value}`)}`,
          }))}
          onChange={({ currentTarget }) =>
            setRole(currentTarget.value === 'reviewer' ? 'reviewer' : 'editor')
          }
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" my="sm">
        {t('sharing.share.inviteHint')}
      </Text>
      <Group>
        <Button type="submit" disabled={!email.includes('@')} loading={invite.isPending}>
          {t('sharing.share.invite')}
        </Button>
        <Text role="status" size="sm">
          {invite.isSuccess && t('sharing.share.invited')}
        </Text>
      </Group>
      {invite.error && <Failed error={invite.error} />}
    </form>
  );
}
