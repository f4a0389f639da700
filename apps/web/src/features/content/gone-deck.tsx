import { EmptyState } from '@slova/ui';
import { IconCards, IconEyeOff, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { EnrolButton } from './enrol-button.tsx';
import { NoSuchDeck } from './no-such-deck.tsx';

/** In place of a deck that is not there for this learner: what became of it, if they study or studied it, and what they may do. */
export function GoneDeck({ deckId }: { readonly deckId: string }): ReactElement {
  const { data, isPending } = trpc.learning.fate.useQuery({ deckId }, { retry: false });
  if (isPending) return <Skeletons count={1} height={140} />;
  return data ? <Fate known={data} /> : <NoSuchDeck />;
}

function Fate({ known }: { readonly known: Outputs['learning']['fate'] }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { deckId, fate } = known;
  const deck = known.title ? local(known.title) : '';
  const toLibrary = <LinkButton to="/library">{t('content.deck.backToLibrary')}</LinkButton>;
  if (fate === 'removed' || fate === 'hidden')
    return (
      <EmptyState
        icon={fate === 'removed' ? <IconTrash size={36} /> : <IconEyeOff size={36} />}
        title={t(`content.fate.${fate}`, { deck })}
        action={toLibrary}
      >
        {t(`content.fate.${fate}Hint`)}
      </EmptyState>
    );
  // It can be studied and is not there: it was left.
  return (
    <EmptyState
      icon={<IconCards size={36} />}
      title={t('content.fate.left', { deck })}
      action={<EnrolButton deckId={deckId} title={deck} />}
    >
      {t(fate === 'private' ? 'content.fate.leftPrivateHint' : 'content.fate.leftHint')}
    </EmptyState>
  );
}
