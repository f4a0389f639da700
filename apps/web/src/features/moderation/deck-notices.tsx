import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useToasts } from '@slova/ui';
import { IconEyeOff, IconPencil } from '@tabler/icons-react';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import classes from './deck-notices.module.css';

type Notice = Outputs['reports']['notices']['notices'][number];

/** What moderators decided about a deck of one's own, with the way to object; nothing on other decks. */
export function DeckNotices({ deckId }: { readonly deckId: string }): ReactElement | null {
  const { data } = trpc.reports.notices.useQuery({ deckId });
  if (!data || data.notices.length === 0) return null;
  return (
    <Stack gap="sm">
      {data.notices.map((notice) => (
        <NoticeAlert key={notice.caseId} notice={notice} />
      ))}
    </Stack>
  );
}

function NoticeAlert({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const isHidden = notice.state === 'hidden';
  const Picture = isHidden ? IconEyeOff : IconPencil;
  return (
    <Alert
      color={isHidden ? 'poppy' : 'rye'}
      icon={<Picture aria-hidden="true" />}
      title={t(isHidden ? 'moderation.notice.hidden' : 'moderation.notice.asked', {
        name: local(notice.name),
      })}
    >
      <Stack gap="xs" className={classes.words}>
        <Text size="sm">{t('moderation.notice.reason', { reason: notice.reason })}</Text>
        {notice.appeal === 'waiting' && <Text size="sm">{t('moderation.notice.waiting')}</Text>}
        {notice.appeal === 'rejected' && (
          <Text size="sm">{t('moderation.notice.rejected', { reason: notice.appealReason ?? '' })}</Text>
        )}
        {notice.appeal === 'none' && <AppealForm caseId={notice.caseId} />}
      </Stack>
    </Alert>
  );
}

function AppealForm({ caseId }: { readonly caseId: Notice['caseId'] }): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const toasts = useToasts();
  const cache = trpc.useUtils();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const appeal = trpc.reports.appeal.useMutation({
    onSuccess: async () => {
      toasts.show({ id: caseId, content: t('moderation.notice.sent') });
      await cache.reports.notices.invalidate();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    appeal.mutate({ caseId, text });
  };
  if (!isOpen)
    return (
      <Group>
        <Button variant="default" onClick={() => setIsOpen(true)}>
          {t('moderation.notice.appeal')}
        </Button>
      </Group>
    );
  return (
    <form onSubmit={send}>
      <Stack gap="sm">
        <Textarea
          // The form has just been asked for.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          required
          label={t('moderation.notice.why')}
          description={t('moderation.notice.once')}
          minLength={3}
          maxLength={1_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={8}
        />
        {appeal.isError && <Failed error={appeal.error} />}
        <Group>
          <Button type="submit" loading={appeal.isPending}>
            {t('moderation.notice.send')}
          </Button>
          <Button variant="default" onClick={() => setIsOpen(false)}>
            {say('actions.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
