import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CaseDecision, ContentCaseId } from '@slova/domain';
import { Sheet, useToasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { ReasonForm } from '../../shared/reason-form.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useReason } from '../../shared/use-reason.ts';
import { useTexts } from '../../shared/use-texts.ts';

type DecisionControlProps = { readonly caseId: ContentCaseId; readonly decision: CaseDecision };

/** The button of a decision; its dialog says what will happen and demands a reason, which everybody concerned is told. */
export function DecisionControl({ caseId, decision }: DecisionControlProps): ReactElement {
  const { t } = useTexts();
  const [isOpen, dialog] = useDisclosure(false);
  const cache = trpc.useUtils();
  const toasts = useToasts();
  const reason = useReason();
  const isHard = decision === 'hide';
  const decide = trpc.moderation.decide.useMutation({
    onSuccess: async () => {
      dialog.close();
      reason.clear();
      toasts.show({ id: decision, content: t(`moderation.done.${decision}`) });
      await Promise.all([cache.moderation.invalidate(), cache.adminContent.invalidate()]);
    },
  });
  return (
    <>
      <Button
        variant={isHard ? 'outline' : 'default'}
        {...(isHard && { color: 'poppy' })}
        onClick={dialog.open}
      >
        {t(`moderation.decisions.${decision}`)}…
      </Button>
      <Sheet
        opened={isOpen}
        onClose={dialog.close}
        title={t(`moderation.decisions.${decision}`)}
        closeLabel={t('shared:actions.close')}
      >
        <Stack>
          <Text size="sm">{t(`moderation.effects.${decision}`)}</Text>
          <ReasonForm
            reason={reason}
            submit={t(`moderation.decisions.${decision}`)}
            colour={isHard ? 'poppy' : 'cornflower'}
            isPending={decide.isPending}
            error={decide.error}
            onSubmit={(text) => decide.mutate({ caseId, decision, reason: text })}
            onCancel={dialog.close}
          />
        </Stack>
      </Sheet>
    </>
  );
}
