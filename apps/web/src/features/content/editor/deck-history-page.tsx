import { Button, Text } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconHistory } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import type { Deck } from '../deck-facts.ts';
import { DeckWork } from '../deck-work.tsx';
import { EditedDeck } from './edited-deck.tsx';
import { RevisionList } from './revision-list.tsx';
import { TurnBack } from './turn-back.tsx';
import { useRevisions } from './use-revisions.ts';

/** All changes of a deck and of its words. */
export function DeckHistoryPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  return (
    <EditedDeck deckId={deckId} titleOf={(deck) => t('editor.history.title', { deck: local(deck.title) })}>
      {(deck) => <History deck={deck} />}
    </EditedDeck>
  );
}

function History({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const history = useRevisions({ deckId: deck.id });
  const { revisions, error } = history;
  if (!revisions)
    return error ? <Failed error={error} onRetry={history.refetch} /> : <Skeletons count={5} height={96} />;
  if (revisions.length === 0)
    return (
      <EmptyState icon={<IconHistory size={36} />} title={t('editor.history.empty')}>
        {t('editor.history.emptyHint')}
      </EmptyState>
    );
  return (
    <Section title={t('editor.open.history')}>
      {error && <Failed error={error} onRetry={history.refetch} />}
      <Text role="status" fw={600}>
        {history.isRestored && t('editor.history.restored')}
      </Text>
      <DeckWork deckId={deck.id} />
      <RevisionList
        deckId={deck.id}
        revisions={revisions}
        isNamed
        isBusy={history.isBusy}
        onRestore={history.restore}
        renderActions={(group) => (
          <TurnBack
            deckId={deck.id}
            group={group}
            isBusy={history.isBusy}
            onTurnBack={history.restoreBefore}
          />
        )}
      />
      {history.more && (
        <Button variant="default" onClick={history.more}>
          {t('editor.history.showMore')}
        </Button>
      )}
    </Section>
  );
}
