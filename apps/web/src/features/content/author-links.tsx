import { Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/interface/links.tsx';

/** Where the authors of a deck write it. */
export function AuthorLinks({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Group>
      <LinkButton to="/library/$deckId/words" params={{ deckId }} variant="light">
        {t('editor.open.words')}
      </LinkButton>
      <LinkButton to="/library/$deckId/about" params={{ deckId }} variant="default">
        {t('editor.open.about')}
      </LinkButton>
      <LinkButton to="/import" search={{ deckId }} variant="default">
        {t('transfer.import.intoDeck')}
      </LinkButton>
      <LinkButton to="/library/$deckId/history" params={{ deckId }} variant="default">
        {t('editor.open.history')}
      </LinkButton>
    </Group>
  );
}
