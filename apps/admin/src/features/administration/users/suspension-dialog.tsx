import { List, Stack } from '@mantine/core';
import type { LearnerId } from '@slova/domain';
import { Sheet, useToasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { ReasonForm } from '../../../shared/reason-form.tsx';
import { useReason } from '../../../shared/use-reason.ts';

type SuspensionDialogProps = {
  readonly user: { readonly id: LearnerId; readonly displayName: string };
  readonly act: 'suspend' | 'reinstate';
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Says what will happen, demands a reason, and stays open with that reason when it could not be done. */
export function SuspensionDialog({ user, act, isOpen, onClose }: SuspensionDialogProps): ReactElement {
  const { t } = useTexts();
  const cache = trpc.useUtils();
  const toasts = useToasts();
  // Kept here, so that a slip that closes the dialog does not lose what was written.
  const reason = useReason();
  const done = async (): Promise<void> => {
    onClose();
    reason.clear();
    toasts.show({ id: act, content: t(`suspension.done.${act}`, { name: user.displayName }) });
    await Promise.all([cache.admin.user.invalidate(), cache.admin.users.invalidate()]);
  };
  const call = {
    suspend: trpc.admin.suspend.useMutation({ onSuccess: done }),
    reinstate: trpc.admin.reinstate.useMutation({ onSuccess: done }),
  }[act];
  return (
    <Sheet
      opened={isOpen}
      onClose={onClose}
      title={t(`suspension.title.${act}`, { name: user.displayName })}
      closeLabel={t('shared:actions.close')}
    >
      <Stack>
        <List size="sm" spacing={4}>
          {effects[act].map((effect) => (
            <List.Item key={effect}>{t(`suspension.effects.${effect}`)}</List.Item>
          ))}
        </List>
        <ReasonForm
          reason={reason}
          submit={t(`suspension.${act}`)}
          colour={act === 'suspend' ? 'poppy' : 'cornflower'}
          isPending={call.isPending}
          error={call.error}
          onSubmit={(text) => call.mutate({ userId: user.id, reason: text })}
          onCancel={onClose}
        />
      </Stack>
    </Sheet>
  );
}

const effects = {
  suspend: ['sessionsEnd', 'signInRefused', 'kept'],
  reinstate: ['signInOpen', 'kept'],
} as const;
