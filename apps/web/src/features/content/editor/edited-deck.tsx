import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import type { Deck } from '../deck-facts.ts';
import { mayEdit } from '../deck-rights.ts';
import { NoSuchDeck } from '../no-such-deck.tsx';
import { StageNote } from '../stage-note.tsx';

type EditedDeckProps = {
  readonly deckId: string;
  readonly titleOf: (deck: Deck) => string;
  readonly isWide?: boolean;
  /** Where the way back leads. */
  readonly backTo?: 'deck' | 'words';
  readonly children: (deck: Deck) => ReactNode;
};

/** A page about a deck that its authors may change; to others there is no such page. */
export function EditedDeck({
  deckId,
  titleOf,
  isWide = false,
  backTo = 'deck',
  children,
}: EditedDeckProps): ReactElement {
  const { t } = useTranslation('learner');
  const { data: deck, error, refetch } = trpc.decks.get.useQuery({ deckId });
  const { status } = refusalOf(error);
  const isMissing = status === 404 || status === 400 || (deck !== undefined && !mayEdit(deck));
  if (!deck || isMissing)
    return (
      <Page name={t('content.library.title')}>
        {isMissing && <NoSuchDeck />}
        {!isMissing && error && <Failed error={error} onRetry={refetch} />}
        {!isMissing && !error && <Skeletons count={3} height={140} />}
      </Page>
    );
  return (
    <Page
      name={titleOf(deck)}
      isWide={isWide}
      back={
        <BackLink to={backTo === 'deck' ? '/library/$deckId' : '/library/$deckId/words'} params={{ deckId }}>
          {t(`shell.back.${backTo}`)}
        </BackLink>
      }
    >
      <StageNote deckId={deckId} />
      {children(deck)}
    </Page>
  );
}
