import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reschedule } from './use-reschedule.ts';

/** What became of the last wish to move a deck's cards, with the way back. The region is always there, so that it is read out. */
export function RescheduleNotice({ last, isWaiting, isAsking, takeBack }: Reschedule): ReactElement {
  const { t } = useTranslation('learner');
  const canTakeBack = last && !isWaiting && !last.takenBackAt && last.remaining > 0;
  return (
    <Group>
      <Text role="status" fw={600}>
        {useNoticeText(last)}
      </Text>
      {canTakeBack && (
        <Button variant="default" loading={isAsking} onClick={takeBack}>
          {t('settings.reschedule.takeBack')}
        </Button>
      )}
    </Group>
  );
}

function useNoticeText(last: Reschedule['last']): string {
  const { t } = useTranslation('learner');
  if (!last) return '';
  const { appliedAt, cards, takeBackAskedAt, takenBackAt, takenBack, remaining } = last;
  if (!appliedAt) return t('settings.reschedule.waiting');
  if (takeBackAskedAt && !takenBackAt) return t('settings.reschedule.takingBack');
  if (takenBackAt && takenBack !== null) {
    const kept = (cards ?? 0) - takenBack;
    const said = [t('settings.reschedule.takenBack', { count: takenBack })];
    return [...said, ...(kept > 0 ? [t('settings.reschedule.kept', { count: kept })] : [])].join(' ');
  }
  // When nothing of it is left to be taken back, it is no news any more.
  return cards && remaining > 0 ? t('settings.reschedule.done', { count: cards }) : '';
}
