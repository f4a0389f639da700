import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Deck } from '../deck-facts.ts';
import { EditedDeck } from './edited-deck.tsx';
import { GridPart } from './grid-part.tsx';

/** All words of a deck in a table, for its authors. */
export function GridPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const titleOf = (deck: Deck): string => t('editor.grid.title', { deck: local(deck.title) });
  return (
    <EditedDeck deckId={deckId} titleOf={titleOf} isWide>
      {(deck) => (
        <>
          <Text c="dimmed">{t('editor.grid.hint')}</Text>
          <GridPart key={deck.id} deck={deck} />
        </>
      )}
    </EditedDeck>
  );
}
