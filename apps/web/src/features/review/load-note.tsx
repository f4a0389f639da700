import { Text } from '@mantine/core';
import type { StudySettings } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';

type LoadNoteProps = {
  readonly deckId: string;
  readonly from: StudySettings['scheduler'];
  readonly to: StudySettings['scheduler'];
};

/** What changed scheduler settings would come to; nothing is moved by them (rule S12). */
export function LoadNote({ deckId, from, to }: LoadNoteProps): ReactElement {
  const { t } = useTranslation('learner');
  const differs =
    from.desiredRetention !== to.desiredRetention || from.maximumIntervalDays !== to.maximumIntervalDays;
  const { data } = trpc.studySettings.previewLoad.useQuery(
    { deckId, scheduler: to },
    { enabled: differs, placeholderData: (before) => before },
  );
  return (
    <Text role="status">
      {differs && data && data.cards > 0 && (
        <>
          {t('settings.deck.preview', {
            wanted: Math.round(data.reviewsPerDay.wanted),
            now: Math.round(data.reviewsPerDay.now),
          })}{' '}
          {t('settings.deck.previewMoves', { earlier: data.earlier, later: data.later })}
        </>
      )}
    </Text>
  );
}
