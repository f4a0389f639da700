import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { AlikeDecks } from './alike-decks.tsx';
import { RescheduleNotice } from './reschedule-notice.tsx';
import { RescheduledLoad } from './rescheduled-load.tsx';
import { useReschedule } from './use-reschedule.ts';

type RescheduleSectionProps = {
  readonly deckId: string;
  /** Decks with the same preset, this one among them. */
  readonly alikeDeckIds: readonly string[];
};

/** What the saved settings would do to the cards that have a day already; done when asked for, and taken back (rule S12). */
export function RescheduleSection({ deckId, alikeDeckIds }: RescheduleSectionProps): ReactElement {
  const { t } = useTranslation('learner');
  const { data: preview, error, refetch } = trpc.reschedule.preview.useQuery({ deckId }, { staleTime: 0 });
  const reschedule = useReschedule(deckId);
  const others = alikeDeckIds.filter((id) => id !== deckId);
  return (
    <Section title={t('settings.reschedule.title')}>
      <Text size="sm" c="dimmed">
        {t('settings.reschedule.hint')}
      </Text>
      {others.length > 0 && <AlikeDecks deckIds={others} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {!preview && !error && <Skeletons count={1} height={160} />}
      {preview && !reschedule.isWaiting && (
        <Preview preview={preview} isAsking={reschedule.isAsking} onApply={reschedule.apply} />
      )}
      {reschedule.error && <Failed error={reschedule.error} />}
      <RescheduleNotice {...reschedule} />
    </Section>
  );
}

function Preview({
  preview,
  isAsking,
  onApply,
}: {
  readonly preview: Outputs['reschedule']['preview'];
  readonly isAsking: boolean;
  readonly onApply: () => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { cards, earlier, later, setByLearner, load } = preview;
  if (cards === 0) return <Text>{t('settings.reschedule.nothing')}</Text>;
  const own = setByLearner > 0 ? [t('settings.reschedule.own', { count: setByLearner })] : [];
  if (earlier + later === 0) return <Text>{[t('settings.reschedule.settled'), ...own].join(' ')}</Text>;
  const moves = [
    ...(earlier > 0 ? [t('settings.reschedule.earlier', { count: earlier })] : []),
    ...(later > 0 ? [t('settings.reschedule.later', { count: later })] : []),
  ];
  return (
    <>
      <Text>{[...moves, ...own].join(' ')}</Text>
      <RescheduledLoad load={load} />
      <Text size="sm" c="dimmed">
        {t('settings.reschedule.limit')}
      </Text>
      <Button variant="default" style={{ alignSelf: 'start' }} loading={isAsking} onClick={onApply}>
        {t('settings.reschedule.apply')}
      </Button>
    </>
  );
}
