import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { Section } from '../../shared/interface/section.tsx';

type LeaveDeckProps = { readonly deckId: string; readonly isStudied: boolean };

/** Ends the study of a deck, and takes that back at once or later: what is known of its words stays. */
export function LeaveDeck({ deckId, isStudied }: LeaveDeckProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const again = async (): Promise<void> => {
    await Promise.all([
      cache.decks.invalidate(),
      cache.progress.invalidate(),
      cache.learning.left.invalidate(),
      cache.learning.fate.invalidate({ deckId }),
    ]);
  };
  const leave = trpc.learning.leave.useMutation({ onSuccess: again });
  const comeBack = trpc.learning.enrol.useMutation({ onSuccess: again });
  const isLeft = !isStudied && leave.isSuccess;
  const error = leave.error ?? comeBack.error;
  if (!isStudied && !isLeft) return null;
  return (
    <Section title={t('content.leave.title')}>
      <Text role="status" fw={isLeft ? 600 : undefined}>
        {t(isLeft ? 'content.leave.left' : 'content.leave.hint')}
      </Text>
      {error && <Failed error={error} />}
      <Group>
        {isLeft ? (
          <Button loading={comeBack.isPending} onClick={() => comeBack.mutate({ deckId })}>
            {t('content.leave.undo')}
          </Button>
        ) : (
          <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate({ deckId })}>
            {t('content.leave.leave')}
          </Button>
        )}
      </Group>
    </Section>
  );
}
