import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import type { ReportReason } from '@slova/domain';
import { reportReasons } from '@slova/domain';
import { Sheet, useToasts } from '@slova/ui';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';

/** What is reported: a deck, a term in it, or the term of a card. */
export type ReportTarget =
  | { readonly deckId: string; readonly termId?: string }
  | { readonly cardId: string };

type ReportSheetProps = {
  /** Null: closed. */
  readonly target: ReportTarget | null;
  readonly onClose: () => void;
};

const longestNote = 1_000;

/** Asks what is wrong, and sends it to the moderators. */
export function ReportSheet({ target, onClose }: ReportSheetProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  return (
    <Sheet
      opened={target !== null}
      onClose={onClose}
      title={t('moderation.report.title')}
      closeLabel={say('actions.close')}
    >
      {target !== null && <ReportForm target={target} onClose={onClose} />}
    </Sheet>
  );
}

function ReportForm({
  target,
  onClose,
}: {
  readonly target: ReportTarget;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const toasts = useToasts();
  const [reason, setReason] = useState<ReportReason>('wrong-answer');
  const [note, setNote] = useState('');
  const file = trpc.reports.file.useMutation({
    onSuccess: () => {
      onClose();
      toasts.show({ id: 'reported', content: t('moderation.report.done') });
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    file.mutate({ ...target, reason, note });
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <Text size="sm">{t('moderation.report.hint')}</Text>
        <NativeSelect
          label={t('moderation.report.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as ReportReason)}
          data={reportReasons.map((value) => ({ value, label: t(`moderation.reasons.${value}`) }))}
        />
        <Textarea
          label={t('moderation.report.note')}
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
        />
        {file.isError && <Failed error={file.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('actions.cancel')}
          </Button>
          <Button type="submit" loading={file.isPending}>
            {t('moderation.report.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
