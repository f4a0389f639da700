import type { ButtonProps } from '@mantine/core';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';

type EnrolButtonProps = {
  readonly deckId: string;
  readonly title: string;
  readonly variant?: NonNullable<ButtonProps['variant']>;
};

/** Adds a deck to the learner's own and leads straight to its first words. */
export function EnrolButton({ deckId, title, variant = 'filled' }: EnrolButtonProps): ReactElement {
  const { t } = useTranslation('learner');
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const enrol = trpc.learning.enrol.useMutation({
    onSuccess: async () => {
      await navigate({ to: '/library/$deckId', params: { deckId } });
      await Promise.all([
        cache.decks.invalidate(),
        cache.progress.invalidate(),
        cache.learning.left.invalidate(),
      ]);
    },
  });
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        loading={enrol.isPending}
        aria-label={`${t('content.deck.enrol')}: ${title}`}
        onClick={() => enrol.mutate({ deckId })}
      >
        {t('content.deck.enrol')}
      </Button>
      {enrol.isError && <Failed error={enrol.error} />}
    </>
  );
}
