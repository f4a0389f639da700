import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { useLanguage } from '../../../shared/interface/language.ts';
import { Page } from '../../../shared/interface/page.tsx';
import { asSent } from './as-sent.ts';
import { DeckForm } from './deck-form.tsx';
import { newDeckDraft, writtenDeckOf } from './deck-form-state.ts';

/** Makes a deck and leads to its first words. */
export function NewDeckPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { locale } = useLanguage();
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const create = trpc.decks.create.useMutation();
  return (
    <Page name={t('editor.deck.new')}>
      <Text c="dimmed">{t('editor.deck.newHint')}</Text>
      <DeckForm
        from={newDeckDraft(locale)}
        memoryName="new-deck"
        hasTerms={false}
        submitLabel={t('editor.deck.create')}
        isPending={create.isPending}
        error={create.error}
        onType={() => create.reset()}
        onSave={async (draft) => {
          try {
            const { id } = await create.mutateAsync(asSent(writtenDeckOf(draft)));
            void cache.decks.invalidate();
            await navigate({ to: '/library/$deckId/words', params: { deckId: id } });
            return true;
          } catch {
            return false;
          }
        }}
      />
    </Page>
  );
}
