import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { useLanguage } from '../../../shared/interface/language.ts';
import { Page } from '../../../shared/interface/page.tsx';
import { asSent } from './as-sent.ts';
import { DeckForm } from './deck-form.tsx';
import { newDeckDraft, writtenDeckOf } from './deck-form-state.ts';
import { useKeptDeck } from './use-kept-deck.ts';

/** Makes a deck and leads to its first words. */
export function NewDeckPage(): ReactElement {
  const { t } = useTranslation('learner');
  const { locale } = useLanguage();
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const create = trpc.decks.create.useMutation();
  const form = useKeptDeck('new-deck', { version: 0, draft: newDeckDraft(locale) });
  return (
    <Page name={t('editor.deck.new')} back={<BackLink to="/library">{t('shell.back.library')}</BackLink>}>
      <Text c="dimmed">{t('editor.deck.newHint')}</Text>
      <DeckForm
        form={form}
        hasTerms={false}
        submitLabel={t('editor.deck.create')}
        isPending={create.isPending}
        error={create.error}
        onType={(draft) => {
          create.reset();
          form.type(draft);
        }}
        onSave={() =>
          create.mutate(asSent(writtenDeckOf(form.draft)), {
            onSuccess: ({ id }) => {
              form.discard();
              void cache.decks.invalidate();
              void navigate({ to: '/library/$deckId/words', params: { deckId: id } });
            },
          })
        }
      />
    </Page>
  );
}
