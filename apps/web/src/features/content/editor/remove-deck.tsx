import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import type { Deck } from '../deck-facts.ts';
import { AskWhy } from './ask-why.tsx';
import { reasonOf } from './reason-of.ts';

/** Deletes a deck after a second question, and brings it back. */
export function RemoveDeck({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const isChanged = async () => Promise.all([cache.decks.list.invalidate(), cache.progress.invalidate()]);
  const restore = trpc.decks.restore.useMutation({ onSuccess: isChanged });
  const remove = trpc.decks.remove.useMutation({ onSuccess: isChanged });
  const isGone = remove.isSuccess && !restore.isSuccess;
  const error = remove.error ?? restore.error;
  return (
    <Section title={t('editor.deck.remove')}>
      {!isGone && <Text>{t('editor.deck.removeHint')}</Text>}
      <Text role="status" fw={600}>
        {isGone && t('editor.deck.removed')}
      </Text>
      {error && <Failed error={error} />}
      {isGone && (
        <Group>
          <Button loading={restore.isPending} onClick={() => restore.mutate({ deckId: deck.id })}>
            {t('editor.deck.bringBack')}
          </Button>
          <LinkButton to="/library" variant="default">
            {t('content.deck.backToLibrary')}
          </LinkButton>
        </Group>
      )}
      {!isGone && (
        <AskWhy
          renderOpen={(ask) => (
            <Button variant="light" color="poppy" loading={remove.isPending} onClick={ask}>
              {t('editor.deck.remove')}
            </Button>
          )}
          yes={t('editor.deck.removeSure')}
          isDangerous
          isBusy={remove.isPending}
          onYes={(why) => {
            restore.reset();
            remove.mutate({ deckId: deck.id, ...reasonOf(why) });
          }}
        />
      )}
    </Section>
  );
}
