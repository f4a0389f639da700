import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EditedDeck } from './edited-deck.tsx';
import { TermForm } from './term-form.tsx';

/** One word after the other, each with all its fields. */
export function NewTermPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EditedDeck deckId={deckId} titleOf={() => t('editor.term.new')} backTo="words">
      {(deck) => <TermForm key={deck.id} deck={deck} term={null} />}
    </EditedDeck>
  );
}
