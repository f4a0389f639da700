import { EmptyState } from '@slova/ui';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/interface/links.tsx';

/** In place of a deck that is not there, or not for this learner. */
export function NoSuchDeck(): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EmptyState
      icon={<IconMapQuestion size={36} />}
      title={t('content.deck.missing')}
      action={<LinkButton to="/library">{t('content.deck.backToLibrary')}</LinkButton>}
    >
      {t('content.deck.missingHint')}
    </EmptyState>
  );
}
