import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { StudySettings } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';

type Scheduler = StudySettings['scheduler'];
type LoadNoteProps = { readonly deckId: string; readonly from: Scheduler; readonly to: Scheduler };

const pauseMs = 400;

/**
 * What changed scheduler settings would come to, asked once nothing was typed for a while; nothing is moved by them
 * (rule S12). Steps are left out: they say nothing about cards that are learnt.
 */
export function LoadNote({ deckId, from, to }: LoadNoteProps): ReactElement {
  const { t } = useTranslation('learner');
  const [asked] = useDebouncedValue(to, pauseMs);
  const { data, error, refetch } = trpc.studySettings.previewLoad.useQuery(
    { deckId, scheduler: asked },
    { enabled: differ(from, asked), placeholderData: (before) => before },
  );
  const isShown = differ(from, to) && differ(from, asked);
  return (
    <>
      {isShown && error && <Failed error={error} onRetry={refetch} />}
      <Text role="status">
        {isShown && !error && data && data.cards > 0 && (
          <>
            {t('settings.deck.preview', {
              wanted: Math.round(data.reviewsPerDay.wanted),
              now: Math.round(data.reviewsPerDay.now),
            })}{' '}
            {t('settings.deck.previewMoves', { earlier: data.earlier, later: data.later })}
          </>
        )}
      </Text>
    </>
  );
}

const differ = (one: Scheduler, other: Scheduler): boolean =>
  one.desiredRetention !== other.desiredRetention || one.maximumIntervalDays !== other.maximumIntervalDays;
