import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './rows.module.css';

/** Decks that the learner is asked to write; nothing when there are none. */
export function Invitations(): ReactElement | null {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const cache = trpc.useUtils();
  const { data } = trpc.sharing.invitations.useQuery();
  const answer = trpc.sharing.answer.useMutation({
    onSettled: async () => Promise.all([cache.sharing.invalidate(), cache.decks.invalidate()]),
  });
  const invitations = data?.invitations ?? [];
  if (invitations.length === 0) return null;
  return (
    <Section title={t('sharing.invitations.title')}>
      <ul className={classes['rows']}>
        {invitations.map(({ deckId, title, role, by }) => (
          <li key={deckId}>
            <span>
              <b>{local(title)}</b>
              <span className={classes['hint']}>
                {t('sharing.invitations.from', { name: by, role: t(`sharing.share.role.${role}`) })}
              </span>
            </span>
            <Group gap="sm">
              <Button
                loading={answer.isPending}
                aria-label={t('sharing.invitations.acceptWhat', { deck: local(title) })}
                onClick={() => answer.mutate({ deckId, isAccepted: true })}
              >
                {t('sharing.invitations.accept')}
              </Button>
              <Button
                variant="default"
                aria-label={t('sharing.invitations.declineWhat', { deck: local(title) })}
                onClick={() => answer.mutate({ deckId, isAccepted: false })}
              >
                {t('sharing.invitations.decline')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {answer.error && <Failed error={answer.error} />}
    </Section>
  );
}
