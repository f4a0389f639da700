import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import type { Deck } from '../deck-facts.ts';
import { RevisionList } from './revision-list.tsx';
import { useRevisions } from './use-revisions.ts';

/** All changes of one term. */
export function TermHistory({
  deck,
  termId,
}: {
  readonly deck: Deck;
  readonly termId: string;
}): ReactElement {
  const { t } = useTranslation('learner');
  const history = useRevisions({ deckId: deck.id, termId });
  return (
    <Section title={t('editor.history.ofTerm')}>
      {history.error && <Failed error={history.error} onRetry={history.refetch} />}
      {!history.revisions && !history.error && <Skeletons count={2} height={64} />}
      {history.revisions?.length === 0 && <Text>{t('editor.history.empty')}</Text>}
      {history.revisions && (
        <RevisionList
          deckId={deck.id}
          revisions={history.revisions}
          isNamed={false}
          isBusy={history.isBusy}
          onRestore={history.restore}
        />
      )}
      {history.more && (
        <Button variant="default" onClick={history.more}>
          {t('editor.history.showMore')}
        </Button>
      )}
      <Text role="status" fw={600}>
        {history.isRestored && t('editor.history.restored')}
      </Text>
    </Section>
  );
}
