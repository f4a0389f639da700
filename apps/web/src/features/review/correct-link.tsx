import { Button } from '@mantine/core';
import { IconPencilQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import classes from './way-out.module.css';

/** The way from a card to where its term can be corrected. */
export function CorrectLink({ cardId }: { readonly cardId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { client } = trpc.useUtils();
  const navigate = useNavigate();
  // Exercises do not say which term they are of: it is asked for when somebody wants to know.
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => client.ownTerms.show.query({ cardId }),
    onSuccess: async ({ termId }) => navigate({ to: '/terms/$termId/correct', params: { termId } }),
  });
  return (
    <>
      <Button
        variant="subtle"
        className={classes.wayOut}
        leftSection={<IconPencilQuestion size={20} aria-hidden="true" />}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t('sharing.correct.suggestLink')}
      </Button>
      {error && <Failed error={error} />}
    </>
  );
}
