import { Group, Text } from '@mantine/core';
import { deckStage } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import classes from './term-list.module.css';

/** Where a deck stands on its way to everybody, for its authors: what they are asked for, and what came back. */
export function StageNote({ deckId }: { readonly deckId: string }): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data } = trpc.sharing.show.useQuery({ deckId });
  if (!data) return null;
  const { visibility, review } = data;
  const stage = deckStage({ visibility, isInReview: review?.sentBackFor === null });
  return (
    <div>
      <Group gap="xs">
        <Text fw={600}>{t(`sharing.share.stage.${stage}`)}</Text>
        <TextLink to="/library/$deckId/sharing" params={{ deckId }} className={classes['why']}>
          {t('sharing.share.stageLink')}
        </TextLink>
      </Group>
      {review?.sentBackFor && stage === 'draft' && (
        <Text>{t('sharing.share.sentBack', { reason: review.sentBackFor })}</Text>
      )}
      {stage === 'review' && (
        <Text>{t(review?.isByMe ? 'sharing.share.asked' : 'sharing.share.toReview')}</Text>
      )}
    </div>
  );
}
