import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { AskWhy } from './ask-why.tsx';
import type { Revision } from './revisions.ts';
import { momentBefore } from './use-revisions.ts';

type TurnBackProps = {
  readonly deckId: string;
  readonly group: readonly Revision[];
  readonly isBusy: boolean;
  readonly onTurnBack: (revision: Revision, why: string) => void;
};

/** Takes back these changes and all after them, once it was said what that does. */
export function TurnBack({ deckId, group, isBusy, onTurnBack }: TurnBackProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const [first] = group;
  if (!first) return null;
  return (
    <AskWhy
      renderOpen={(ask) => (
        <Button variant="subtle" color="gray" onClick={ask}>
          {t('editor.history.restoreDeck')}
        </Button>
      )}
      yes={t('editor.history.sure')}
      isBusy={isBusy}
      onYes={(why) => onTurnBack(first, why)}
    >
      <Foreseen deckId={deckId} revision={first} />
    </AskWhy>
  );
}

/** How many words would be different, and what stays as it is. */
function Foreseen({
  deckId,
  revision,
}: {
  readonly deckId: string;
  readonly revision: Revision;
}): ReactElement {
  const { t } = useTranslation('learner');
  const asked = { deckId, moment: momentBefore(revision) };
  const { data, error, refetch } = trpc.decks.restorePreview.useQuery(asked, { staleTime: 0, gcTime: 0 });
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Skeletons count={1} height={48} />;
  const { changed, removed, broughtBack, isAboutDifferent } = data;
  const said = [
    ...(changed > 0 ? [t('editor.history.foreseen.changed', { count: changed })] : []),
    ...(removed > 0 ? [t('editor.history.foreseen.removed', { count: removed })] : []),
    ...(broughtBack > 0 ? [t('editor.history.foreseen.broughtBack', { count: broughtBack })] : []),
    ...(isAboutDifferent ? [t('editor.history.foreseen.about')] : []),
  ];
  return (
    <>
      <Text fw={600} role="status">
        {said.length > 0 ? said.join(' ') : t('editor.history.foreseen.nothing')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('editor.history.restoreDeckSure')}
      </Text>
    </>
  );
}
