import { EmptyState } from '@slova/ui';
import { IconAdjustments } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { EnrolButton } from './enrol-button.tsx';
import { GoneDeck } from './gone-deck.tsx';
import { NoSuchDeck } from './no-such-deck.tsx';

/** In place of how a deck is studied, when it is not: it can be, or what became of it. */
export function NotStudiedDeck({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data: deck, error, refetch } = trpc.decks.get.useQuery({ deckId });
  const { status } = refusalOf(error);
  if (status === 404) return <GoneDeck deckId={deckId} />;
  if (status === 400) return <NoSuchDeck />;
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!deck) return <Skeletons count={1} height={140} />;
  const title = local(deck.title);
  return (
    <EmptyState
      icon={<IconAdjustments size={36} />}
      title={t('content.deck.notStudied', { deck: title })}
      action={<EnrolButton deckId={deckId} title={title} />}
    >
      {t('content.deck.notStudiedHint')}
    </EmptyState>
  );
}
