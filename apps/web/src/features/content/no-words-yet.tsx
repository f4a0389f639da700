import { EmptyState } from '@slova/ui';
import { IconPencilPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/interface/links.tsx';

/** In an own deck without words: the way to write them. */
export function NoWordsYet({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EmptyState
      icon={<IconPencilPlus size={36} />}
      title={t('editor.noWords.title')}
      order={3}
      action={
        <LinkButton to="/library/$deckId/words" params={{ deckId }}>
          {t('editor.open.words')}
        </LinkButton>
      }
    >
      {t('editor.noWords.hint')}
    </EmptyState>
  );
}
